import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'

const ALONE = /^(?:He|She) (?:was|is) \d{1,3}\.?$/u

/** Whether a figure is all that its sentence tells: *She was 86*. */
export const isAgeAlone = (copy: Copy, { sentence, quantity: { unit, min } }: Figure): boolean => {
  if (unit !== null || min === null || min > OLDEST) return false
  const { start, end } = spanOfSentence(copy, sentence)
  return end - start < LONGEST && ALONE.test(copy.text.slice(start, end))
}

const OLDEST = 120
const LONGEST = 20

const named = new WeakMap<Copy, ReadonlyMap<number, ReadonlySet<string>>>()

/** The people whom a sentence names. */
export const personsIn = (copy: Copy, sentence: number): string[] => {
  const known = named.get(copy) ?? peopleBySentence(copy)
  named.set(copy, known)
  return [...(known.get(sentence) ?? [])]
}

const peopleBySentence = ({ entities }: Copy): ReadonlyMap<number, ReadonlySet<string>> => {
  const groups = new Map<number, Set<string>>()
  for (const { name, mentions } of entities.people)
    for (const { sentence } of mentions) groups.set(sentence, (groups.get(sentence) ?? new Set()).add(name))
  return groups
}
