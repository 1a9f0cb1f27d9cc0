import { foldName } from '../../reference/fold-name.ts'
import type { Copy } from '../check.ts'

/** *Falcão* in a piece on Rui and Nuno Falcão: the two who are introduced together under one surname. */
export const bearersIn = ({ text, entities }: Copy): ((words: string) => readonly string[]) => {
  // *Trump and Hillary Clinton*: a surname does not share the next one's.
  const surnames = new Set(entities.people.map((person) => foldName(person.surname)))
  const people = new Set(entities.people.map(({ name }) => foldName(name)))
  const given = new Map<string, Set<string>>()
  for (const { groups } of text.matchAll(PAIR)) {
    const { one = '', two = '', surname = '' } = groups ?? {}
    if (surnames.has(foldName(one)) || !people.has(foldName(`${two} ${surname}`))) continue
    given.set(foldName(surname), (given.get(foldName(surname)) ?? new Set()).add(one).add(two))
  }
  return (words) =>
    /^\p{Lu}[\p{L}’'-]+$/u.test(words)
      ? [...(given.get(foldName(words)) ?? [])].map((name) => `${name} ${words}`)
      : []
}

const PAIR =
  /(?<!\p{Lu}[\p{L}.’'-]* )(?<![\p{L}-])(?<one>\p{Lu}\p{Ll}+) and (?<two>\p{Lu}\p{Ll}+) (?<surname>\p{Lu}[\p{L}’'-]+)/gu
