import type { Person } from '../../domain/entity.ts'
import { sexOfGivenName } from '../../reference/sex-of-given-name.ts'
import type { Copy } from '../check.ts'
import { groupedBy } from '../grouped-by.ts'

/** What two people do with each other: either may speak afterwards. Own list. */
const MEETS =
  /\b(?:met|meets|received|embraced|hugged|hosted|visited|greeted|welcomed|telephoned|shook hands|dined|lunched|(?:talked|spoke|conferred|sat|sat down|had (?:talks|dinner|lunch|breakfast)|held (?:\p{Ll}+ )?talks|appeared|stood) (?:\p{Ll}+ )?(?:with|beside|alongside|next to))\b/u

/** *Afterward, he said* is as open as *He said*; what stands before it may be no more than when or where. */
const OPENING = /^["“]?(?:(?:\p{Lu}\p{Ll}+|Later that (?:day|night|evening)),? )?$/u

/** The two men, or the two women, of whom the sentence before tells in one breath; none where one alone is meant. */
export const twoOfOneSex = (
  copy: Copy,
  words: string,
  place: Readonly<{ sentence: number; start: number }>,
): readonly string[] => {
  const { text, sentences } = copy
  const wanted = SEX.get(words.toLowerCase())
  const own = sentences[place.sentence]
  const last = sentences[place.sentence - 1]
  // *The two talked for an hour*: they are still the two of the sentence before.
  const isOfBoth = last !== undefined && OF_BOTH.test(text.slice(last.span.start, last.span.end))
  const at = place.sentence - (isOfBoth ? 2 : 1)
  const before = sentences[at]
  if (wanted === undefined || !own || !before || before.mood === 'heading') return []
  if (before.paragraph !== own.paragraph || !opens(copy, place, own.span.start)) return []
  const told = text.slice(before.span.start, before.span.end)
  if (/["“”]/u.test(told) || creditsIn(copy).has(at)) return []
  const people = peopleBy(copy).get(at) ?? []
  const [one, two] = people
  if (
    people.length !== 2 ||
    !one ||
    !two ||
    !areBoth(
      people.map((person) => sexOf(copy, person)),
      wanted,
    )
  )
    return []
  return MEETS.test(told) || areOneSubject(copy, at) ? [one.name, two.name] : []
}

const OF_BOTH = /^(?:The two|The pair|The men|The women|Both|Neither|Each|They)\b/u

/** Nobody is named before the pronoun: it opens the sentence, or ends a statement that does not quote. */
const opens = (copy: Copy, place: Readonly<{ sentence: number; start: number }>, from: number): boolean => {
  const before = copy.text.slice(from, place.start)
  const isNamed = peopleBy(copy)
    .get(place.sentence)
    ?.some(({ mentions }) => mentions.some(({ span }) => span.start >= from && span.start < place.start))
  return OPENING.test(before) || (!/["“”]/u.test(before) && before.endsWith(', ') && isNamed !== true)
}

const SEX: ReadonlyMap<string, 'male' | 'female'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
])

const TITLES: readonly (readonly [RegExp, 'male' | 'female'])[] = [
  [/\b(?:Mr|Sir|Lord|Father|King|Prince|chairman|spokesman|businessman)\.?$/u, 'male'],
  [/\b(?:Mrs|Ms|Miss|Dame|Lady|Queen|Princess|chairwoman|spokeswoman|businesswoman)\.?$/u, 'female'],
]

/** Both of that sex, or two of whom nothing is known: beside a man, a name that tells nothing may well be a woman's. */
const areBoth = (sexes: readonly (string | undefined)[], wanted: string): boolean =>
  sexes.every((sex) => sex === wanted) || sexes.every((sex) => sex === undefined)

/** By the title, else by the given name. */
const sexOf = ({ text }: Copy, { given, mentions }: Person): 'male' | 'female' | undefined => {
  const titled = mentions
    .map(({ span }) => text.slice(Math.max(0, span.start - TITLE_REACH), span.start).trimEnd())
    .flatMap((words) => TITLES.find(([title]) => title.test(words))?.[1] ?? [])
  return titled[0] ?? sexOfGivenName(given?.split(' ')[0] ?? '')
}
/** In UTF-16 code units: *businesswoman*. */
const TITLE_REACH = 15

/** *Gareth Lloyd, the coach, and Ian Bright, the chairman, opened it*: both do what the sentence tells. */
const areOneSubject = ({ syntax: { tokens, sentences } }: Copy, sentence: number): boolean => {
  const { first = 0, end = 0 } = sentences[sentence] ?? {}
  const own = tokens.slice(first, end)
  const verb = own.findIndex(({ tag }) => tag === 'VBD' || tag === 'VBZ' || tag === 'VBP')
  const names = own.slice(0, verb).filter(({ tag }) => tag === 'NNP')
  return verb > 0 && names.length >= FEWEST_NAMES && own.slice(0, verb).some(({ lower }) => lower === 'and')
}
/** Two names before the verb are three words at least. */
const FEWEST_NAMES = 3

const people = new WeakMap<Copy, Map<number, Person[]>>()

/** The people of each sentence. */
const peopleBy = (copy: Copy): ReadonlyMap<number, readonly Person[]> => {
  const known = people.get(copy) ?? readPeople(copy)
  people.set(copy, known)
  return known
}

const readPeople = ({ entities }: Copy): Map<number, Person[]> => {
  const found = new Map<number, Person[]>()
  for (const person of entities.people)
    for (const sentence of new Set(person.mentions.map((mention) => mention.sentence)))
      found.set(sentence, [...(found.get(sentence) ?? []), person])
  return found
}

const credited = new WeakMap<Copy, ReadonlySet<number>>()

/** The sentences in which somebody is credited: whoever spoke last goes on. */
const creditsIn = (copy: Copy): ReadonlySet<number> => {
  const known =
    credited.get(copy) ??
    new Set(
      [...groupedBy(copy.claims, ({ sentence }) => sentence)].flatMap(([sentence, claims]) =>
        claims.some(({ attribution }) => attribution.sourceId !== null) ? [sentence] : [],
      ),
    )
  credited.set(copy, known)
  return known
}
