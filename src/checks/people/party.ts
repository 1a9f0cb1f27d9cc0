import type { Post } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'

const NAMED = /(?<name>(?:\p{Lu}\p{Ll}+ )+)Party\b/u
/** *Garrity, R-Kansas*: the letter of a party before its bearer's state. */
const LETTER = /^(?<letter>[RD])-\p{Lu}/u
const LEFT =
  /\b(?:former|formerly|ex|then|once|until|defected|left|quit|joined|was|were|had|expelled|turned)\b/u

/** The party that a post says somebody is of, by its name alone; `null` where it names none, or a past one. */
const partyIn = ({ words }: Post): string | null => {
  if (LEFT.test(words.toLowerCase())) return null
  const letter = LETTER.exec(words)?.groups?.letter
  if (letter !== undefined) return letter === 'R' ? 'republican' : 'democratic'
  const name = NAMED.exec(words)?.groups?.name
  if (name !== undefined) return foldName(name).trim()
  return (
    /^an? (?<name>republican|democrat)\b/iu
      .exec(words)?.[1]
      ?.toLowerCase()
      .replace(/^democrat$/u, 'democratic') ?? null
  )
}

/** *Holm of the Centre Party* and *Holm, the Green Party candidate*. */
export const areOfTwoParties = (a: Post, b: Post): boolean => {
  const [one, two] = [partyIn(a), partyIn(b)]
  return one !== null && two !== null && !one.includes(two) && !two.includes(one)
}
