import { baseOf } from '../../reference/irregular-verbs.ts'
import { KINDRED } from '../../reference/kindred-words.ts'
import { stemOf } from '../headlines.ts'

/** Particles that make another verb of it, as a headline has it in one word. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ['step down', 'resign'],
  ['stepping down', 'resign'],
  ['stand down', 'resign'],
  ['on purpose', 'deliberate'],
  ['behind the', 'cause'],
])

/** What brings a thing about, in other words. */
const CAUSES: ReadonlyMap<string, string> = new Map(
  ['explain', 'culprit', 'lead', 'prompt', 'produce', 'reason'].map((word) => [word, 'cause']),
)

/** What a word of a headline or of its story stands for: *mistake* and *error* are one. */
export const conceptOf = (word: string): string => {
  const base = baseOf(word)
  const forms = [
    word,
    base,
    word.replace(/s$/u, ''),
    word.replace(/(?:ed|ing)$/u, ''),
    word.replace(/(?:d|ing)$/u, ''),
    word.replace(/ing$/u, 'e'),
  ]
  const kin = forms.flatMap((form) => CAUSES.get(form) ?? KINDRED.get(form) ?? [])[0]
  return stemOf(kin ?? base)
}

/** The same of two words. */
export const phraseConcept = (word: string, next = ''): string =>
  stemOf(PHRASES.get(`${word} ${next}`) ?? baseOf(word))
