import type { Mention } from '../../domain/entity.ts'
import type { Raised } from '../check.ts'
import type { Spelling } from './spelling.ts'

/** *Perković* and *Perkovič*: a name that is written without its marks is plain, with other marks it is another name. */
export const otherMarks = function* (spellings: readonly Spelling[]): Iterable<Raised> {
  const first = new Map<string, Mention>()
  for (const { folded, mentions } of spellings)
    for (const mention of mentions) {
      const key = folded.at(-1) ?? ''
      const surname = mention.words.normalize('NFC').split(' ').at(-1) ?? ''
      // Letters that were garbled on their way here are nobody's spelling.
      if (!NAME.test(surname) || GARBLED.test(mention.words)) continue
      const last = surname.toLowerCase()
      const earlier = first.get(key)
      if (!earlier) {
        if (MARKED.test(last)) first.set(key, mention)
        continue
      }
      const usual = (earlier.words.normalize('NFC').split(' ').at(-1) ?? '').toLowerCase()
      const unlike = Array.from(usual).flatMap((letter, at) =>
        letter === last[at] ? [] : [[letter, last[at] ?? '']],
      )
      const isOther =
        usual.length === last.length &&
        unlike.some(([letter = '']) => MARKED.test(letter)) &&
        unlike.some(([, letter = '']) => MARKED.test(letter))
      if (!isOther) continue
      yield {
        message: `${mention.words} here is ${earlier.words} above: another mark.`,
        at: mention.span,
        related: [earlier.span],
      }
      break
    }
}

const NAME = /^\p{Lu}[\p{Ll}'’-]{2,}(?:\p{Lu}\p{Ll}+)?$/u
const GARBLED = /[ÃÂ][^\p{L}\s]?|â€|\uFFFD/u

const MARKED = /[^\p{ASCII}'’-]/u
