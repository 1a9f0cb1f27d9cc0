import { byWord } from './by-word.ts'
import { textOf, type Span } from '../domain/span.ts'
import type { Copy } from './check.ts'

/** The headline: as it stands at the head of the text, or apart from it, then without a place. */
export type Headline = Readonly<{ words: string; span: Span | null }>

const plain = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const headlineOf = ({ text, title, sentences }: Copy): Headline | null => {
  const [first] = sentences
  if (
    first &&
    (first.mood === 'heading' || (title !== null && plain(textOf(text, first.span)) === plain(title)))
  )
    return { words: textOf(text, first.span), span: first.span }
  return title === null || title === '' ? null : { words: title, span: null }
}

/** A word cut to what its forms share: headlines write *dies* and *cuts* where the body has *died* and *cutting*. */
export const stemOf = byWord((word) =>
  word
    .toLowerCase()
    .replace(/['’]s$/u, '')
    .replace(/(?<=\p{L}{3})(?:ied|ies|ying)$/u, 'y')
    .replace(/(?<=\p{L}{2})(?:ing|ed|es|s|e)$/u, '')
    .replace(/(?<=\p{L}{2})(\p{L})\1$/u, '$1'),
)
