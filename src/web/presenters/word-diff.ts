import { diffArrays } from 'diff'

// `120,000`, `Nagorno-Karabakh` and `region's` are one word each: half a number is no change that anybody can read.
const TOKEN = /\s+|[\p{L}\p{N}]+(?:[.,'’-][\p{L}\p{N}]+)*|[^]/gu

export type DiffPiece = Readonly<{ words: string; added: boolean; removed: boolean }>

/** What changed from one text to the next, word by word. */
export const diffOfWords = (before: string, after: string): DiffPiece[] =>
  diffArrays(before.match(TOKEN) ?? [], after.match(TOKEN) ?? []).map(({ value, added, removed }) => ({
    words: value.join(''),
    added,
    removed,
  }))
