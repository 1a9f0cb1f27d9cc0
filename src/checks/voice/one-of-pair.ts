import { foldName } from '../../reference/fold-name.ts'
import { stateNamed, stateOfDemonym } from '../../reference/states.ts'
import type { Copy } from '../check.ts'

/** *Norvex and Telmar*: two names side by side, not the end of a list. */
const PAIR =
  /(?<before>\b(?:in|on|near|along|into|from|across|over) (?:the )?)?(?<![\p{L}-]|\p{L}, |\p{L}, \p{L}+ )(?<one>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3}) and (?:the )?(?<two>\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,3})(?![\p{L}’'-])/gu

/** What a pair of names has to be told of for *the …* to be one of the two, by the noun. Own list. */
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:manager|coach|captain|club|team|side|goalkeeper|striker|head coach)$/u,
    /\b(?:drew|draws?|draw|beat|match|game|final|derby|clash|kick-?off|penalt|goals?|league|cup|replay|points?)\b/iu,
  ],
  [
    /^(?:company|firm|carmaker|airline|bank|retailer|manufacturer|brewer|insurer|supermarket|developer|chain|group|maker|lender|publisher|drugmaker|oil company|chief executive)$/u,
    /\b(?:merg\p{L}*|takeover|compan(?:y|ies)|firms?|deal|shares?|rivals?|regulators?|unions?|customers?|products?|workers?|airlines?|banks?|carmakers?|retailers?|chains?|makers?|flights?|passengers?|shelves|stores|branches)\b/iu,
  ],
  [
    /^(?:hospital|clinic|school|university|college|prison|museum|trust|charity|theatre|library)$/u,
    /\b(?:hospitals?|clinics?|schools?|universit(?:y|ies)|colleges?|prisons?|museums?|trusts?|charit(?:y|ies)|theatres?|librar(?:y|ies)|wards?|pupils?|students?|inmates?)\b/iu,
  ],
  [
    /^(?:force|police|council|city|mayor|fire service)$/u,
    /\b(?:police|forces?|officers?|councils?|cit(?:y|ies)|boroughs?|count(?:y|ies))\b/iu,
  ],
  [
    /^(?:party|leader)$/u,
    /\b(?:part(?:y|ies)|elections?|votes?|voters|coalition|councils?|seats?|polls?)\b/iu,
  ],
  [/^(?:union)$/u, /\b(?:unions?|strike|members|walkout)\b/iu],
]

/** Those of whom places have one each. */
const OF_PLACES =
  /^(?:manager|coach|captain|club|team|side|goalkeeper|striker|head coach|force|police|council|city|mayor|fire service)$/u

type Pair = Readonly<{ one: string; two: string; sentence: number; isOfPlaces: boolean; words: string }>

const made = new WeakMap<Copy, readonly Pair[]>()

const pairsIn = (copy: Copy): readonly Pair[] => {
  const known = made.get(copy)
  if (known) return known
  const { sentences, entities, text } = copy
  const people = new Set(entities.people.flatMap(({ name, surname }) => [foldName(name), foldName(surname)]))
  const places = new Set(entities.places.map(({ name }) => foldName(name)))
  const isOut = (name: string): boolean =>
    people.has(foldName(name)) || stateNamed(name) !== null || stateOfDemonym(name) !== null || DAY.test(name)
  const pairs = sentences.flatMap(({ span, mood }, sentence) =>
    mood === 'heading'
      ? []
      : Array.from(text.slice(span.start, span.end).matchAll(PAIR)).flatMap(({ groups }): Pair[] => {
          const [one, two] = [groups?.one ?? '', groups?.two ?? ''].map((name) => name.replace(/^The /u, ''))
          if (!one || !two || isOut(one) || isOut(two)) return []
          // *Along the East Fork and Calder*: where something is, and nobody who speaks.
          const isOfPlaces =
            groups?.before !== undefined || (places.has(foldName(one)) && places.has(foldName(two)))
          return [{ one, two, sentence, isOfPlaces, words: text.slice(span.start, span.end) }]
        }),
  )
  made.set(copy, pairs)
  return pairs
}

const DAY =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|North|South|East|West)s?$/u

/** How many sentences on a reader still has the two in mind. */
const REACH = 3

/** The two that *the company* or *the manager* may be, named side by side shortly before, and neither alone since. */
export const oneOfPair = (copy: Copy, words: string, sentence: number): readonly string[] => {
  const noun =
    /^the (?<noun>[\p{Ll}-]+(?: (?:company|coach|service|executive))?)(?:['’]s (?:spokes\p{L}+|manager|chairman))?$/iu
      .exec(words)
      ?.groups?.noun?.toLowerCase() ?? ''
  const kind = KINDS.find(([nouns]) => nouns.test(noun))
  if (!kind) return []
  const pair = pairsIn(copy).findLast(
    (one) =>
      one.sentence < sentence &&
      sentence - one.sentence <= REACH &&
      (!one.isOfPlaces || OF_PLACES.test(noun)),
  )
  if (!pair || !kind[1].test(pair.words)) return []
  if (
    isNounTold(copy, noun, sentence) ||
    isOneAlone(copy, pair, sentence) ||
    isAnotherNamed(copy, pair, sentence)
  )
    return []
  return [pair.one, pair.two]
}

/** *A company*, *Mikel Ruiz, the manager*: the noun has been given to somebody. */
const isNounTold = ({ text, sentences, entities }: Copy, noun: string, sentence: number): boolean => {
  const until = sentences[sentence]?.span.start ?? 0
  return (
    entities.people.some(({ posts }) => posts.some(({ words }) => foldName(words).includes(noun))) ||
    new RegExp(`\\b(?:an?|its|their|his|her|one|another|[’']s|, the) (?:\\p{Ll}+ ){0,2}${noun}\\b`, 'u').test(
      text.slice(0, until),
    )
  )
}

/** *Time with Cisco Systems, helping the company*: another body has been named since, and may be meant. */
const isAnotherNamed = ({ entities }: Copy, { one, two, sentence: first }: Pair, sentence: number): boolean =>
  entities.organisations.some(
    ({ name, mentions }) =>
      !name.includes(one) &&
      !name.includes(two) &&
      mentions.some((mention) => mention.sentence > first && mention.sentence <= sentence),
  )

/** Whether a sentence from the pair on names one of them and not the other. */
const isOneAlone = (
  { text, sentences }: Copy,
  { one, two, sentence: first }: Pair,
  sentence: number,
): boolean =>
  sentences.slice(first, sentence + 1).some(({ span }) => {
    const own = text.slice(span.start, span.end)
    return own.includes(one) !== own.includes(two)
  })
