/*
 * Whether a person is a he or a she, by what tells it best: the title, the post (*spokeswoman*), the given name, and
 * last the pronouns that follow the name in its sentence or open the next one, where nobody else is in between.
 */
import type { Person } from '../../domain/entity.ts'
import { SEXED_NOUNS, sexOfName, type Sex } from '../../reference/given-names.ts'
import { TITLES } from '../lexicon/roles.ts'
import { firstIndex } from '../stages/first-index.ts'
import type { Scene } from './resolution.ts'

const FAR = 40
/** The pronouns that tell a sex, lower case. */
export const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ...['he', 'his', 'him', 'himself'].map((word) => [word, 'male'] as const),
  ...['she', 'her', 'hers', 'herself'].map((word) => [word, 'female'] as const),
])

/** The sex of a person of the article; undefined where nothing tells it. */
export const sexOf = (scene: Scene, person: Person): Sex | undefined => {
  if (scene.sexes.has(person)) return scene.sexes.get(person)
  const words = person.posts.flatMap((post) =>
    ownPart(post.words)
      .toLowerCase()
      .split(/[^\p{L}.]+/u),
  )
  const sex =
    words.map((word) => TITLES.get(word) ?? sexOfNoun(word)).find((known) => known) ??
    sexOfName(person.given ?? '') ??
    sexByPronouns(scene, person)
  scene.sexes.set(person, sex)
  return sex
}

/** *Ms. Moss's lawyer*, *aide to Ms. Moss*: the title is not the lawyer's, nor the aide's. */
const ownPart = (post: string): string =>
  post.replace(/^.*['’]s?\s/u, '').replace(/\s(?:of|for|to|at|in)\s.*$/u, '')

/** The sex that a noun tells: *wife*, *spokesman*. */
export const sexOfNoun = (noun: string): Sex | undefined => {
  const groups = SEXED_NOUNS.exec(noun)?.groups
  if (!groups) return undefined
  return groups.female === undefined ? 'male' : 'female'
}

const sexByPronouns = (scene: Scene, person: Person): Sex | undefined => {
  let balance = 0
  for (const { span } of person.mentions) {
    const sex = pronounAfter(scene, span.end)
    if (sex !== undefined) balance += sex === 'male' ? 1 : -1
  }
  return balance === 0 ? undefined : balance > 0 ? 'male' : 'female'
}

const pronounAfter = ({ syntax, people }: Scene, place: number): Sex | undefined => {
  const { tokens } = syntax
  const from = firstIndex(tokens, ({ span }) => span.start >= place)
  const next = people[firstIndex(people, ({ span }) => span.start >= place)]?.span.start ?? Infinity
  const sentence = tokens[from - 1]?.sentence ?? 0
  for (let at = from; at < Math.min(tokens.length, from + FAR); at++) {
    const token = tokens[at]
    if (!token || token.span.start >= next || token.sentence > sentence + 1) return undefined
    // In the sentence behind, only its subject is whom it goes on about.
    if (token.sentence > sentence && tokens[at - 1]?.sentence !== sentence) return undefined
    const sex = PRONOUNS.get(token.lower)
    if (sex !== undefined) return sex
  }
  return undefined
}

/** The sex as a trait, where it is known. */
export const withSex = (sex: Sex | undefined): { sex?: Sex } => (sex ? { sex } : {})
