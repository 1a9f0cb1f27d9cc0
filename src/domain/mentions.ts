import type { Editor } from './editor.ts'
import { folded } from './folded.ts'
import type { Span } from './span.ts'

/** A colleague whom a note names, and the place of the name with its `@`. */
export type Mention = Readonly<{ editor: Editor; span: Span }>

const LONGEST_NAME = 80
const WORD = /[\p{L}\p{N}]/u

/**
 * The colleagues whom a note names: `@` and a name, or as much of its beginning, word by word, as only one of them
 * has. Case and accents do not matter. Of two names that fit, the longer one is meant.
 */
export const mentionsIn = (copy: string, editors: readonly Editor[]): readonly Mention[] =>
  Array.from(copy.matchAll(/@/g), ({ index }) => mentionAt(copy, index, editors)).filter(
    (mention) => mention !== null,
  )

const mentionAt = (copy: string, start: number, editors: readonly Editor[]): Mention | null => {
  // The sign in an address of electronic mail names nobody.
  if (WORD.test(copy.charAt(start - 1))) return null
  const rest = copy.slice(start + 1, start + 1 + 2 * LONGEST_NAME)
  const fits = editors
    .map((editor) => ({ editor, ...fitOf(rest, editor.name) }))
    .filter(({ length }) => length > 0)
  const longest = Math.max(0, ...fits.map(({ length }) => length))
  const best = fits.filter(({ length }) => length === longest)
  const named = best.find(({ isWhole }) => isWhole) ?? (best.length === 1 ? best[0] : undefined)
  if (!named) return null
  return { editor: named.editor, span: { start, end: start + 1 + named.length } }
}

/** How many characters at the start of `rest` are that name, or its first words; 0 where they are not. */
const fitOf = (rest: string, name: string): Readonly<{ length: number; isWhole: boolean }> => {
  const words = folded(name).split(' ')
  for (let count = words.length; count > 0; count -= 1) {
    const wanted = words.slice(0, count).join(' ')
    const length = lengthFolded(rest, wanted)
    if (length > 0) return { length, isWhole: count === words.length }
  }
  return { length: 0, isWhole: false }
}

/** Folding may change how long words are: the characters are counted on the words as they stand. */
const lengthFolded = (rest: string, wanted: string): number => {
  if (!folded(rest).startsWith(wanted)) return 0
  for (let length = 1; length <= rest.length; length += 1)
    if (folded(rest.slice(0, length)) === wanted && !WORD.test(rest.charAt(length))) return length
  return 0
}
