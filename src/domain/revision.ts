/** One immutable text of an article; `number` counts from 1, `sha256` is of the text in UTF-8. */
export type Revision = Readonly<{
  id: string
  articleId: string
  number: number
  text: string
  sha256: string
  createdAt: Date
}>
