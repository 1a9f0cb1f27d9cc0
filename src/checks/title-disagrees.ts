import type { Person, Post } from '../domain/entity.ts'
import { textOf } from '../domain/span.ts'
import { foldName } from '../reference/fold-name.ts'
import type { Check, Raised } from './check.ts'

/** Ranks of which a person holds one at a time; longer names first. */
const RANKS = [
  'police constable|constable|detective constable',
  'detective sergeant|police sergeant|sergeant',
  'chief inspector|detective chief inspector',
  'detective inspector|inspector',
  'superintendent',
  'lieutenant colonel',
  'lieutenant general',
  'major general',
  'brigadier general|brigadier',
  'vice admiral',
  'rear admiral',
  'corporal',
  'lieutenant',
  'captain',
  'colonel',
  'commander',
  'general',
  'admiral',
  'major',
].map((forms, at) => ({ at, pattern: new RegExp(`\\b(?:${forms})\\b`, 'u') }))

const FORMER =
  /\b(?:former|formerly|then|ex|once|until|new|incoming|outgoing|elect|designate|candidate|nominee|retired|late)\b/u
const HEAD =
  /\b(?<lower>deputy|vice|assistant|acting|co)?[ -]?(?<post>mayor|president|governor|chief executive|prime minister|premier|chancellor|chairman|chairwoman|chair|director general|director|head teacher|manager|ambassador|editor|captain|coach|secretary general|treasurer|commissioner|finance minister|foreign minister|defence minister|defense minister|interior minister|health minister|finance director|leader)\b(?: (?:of|at|for|to) (?<body>.+))?/u

/** What sets two posts of one person at odds, in words; `null` where they can both be held. */
const clash = (a: Post, b: Post): string | null => {
  const [one, two] = [foldName(a.words), foldName(b.words)]
  if (one === two || FORMER.test(one) || FORMER.test(two)) return null
  if (a.kind === 'affiliation' || b.kind === 'affiliation')
    return a.kind === b.kind && !one.includes(two) && !two.includes(one) ? 'another body' : null
  const [rank, other] = [rankIn(one), rankIn(two)]
  if (rank !== null && other !== null) return rank === other ? null : 'another rank'
  const [office, second] = [officeIn(one), officeIn(two)]
  if (office !== null && second !== null && office !== second) return 'another office'
  const [head, rival] = [HEAD.exec(one)?.groups, HEAD.exec(two)?.groups]
  if (areRivals(one, two)) return 'another trade'
  if (!head || !rival) return null
  if (head.post !== rival.post)
    return sameBody(head.body, rival.body) && isOneAtATime(head.post, rival.post) ? 'another post' : null
  if ((head.lower ?? '') !== (rival.lower ?? ''))
    return sameBody(head.body, rival.body) ? 'another standing' : null
  return head.body && rival.body && !sameBody(head.body, rival.body) ? 'another body' : null
}

/** The portfolio of a minister: one holds one at a time, or the words join them with *and*. */
const officeIn = (words: string): string | null =>
  /\band\b/u.test(words)
    ? null
    : (/\b(?<office>finance|foreign|defen[cs]e|interior|health|justice|education|transport|trade|energy|agriculture|environment|economy|labou?r|culture)s? (?:minister|secretary)\b/u
        .exec(words)
        ?.groups?.office?.replace('defence', 'defense') ?? null)

/** Trades and sides of which a person has one in one story. */
const RIVALS = [
  /\b(?:nurse|surgeon|midwife|pharmacist|dentist|porter)\b/u,
  /\b(?:prosecutor|defen[cs]e lawyer|judge|defendant|plaintiff)\b/u,
  /\b(?:professor|doctoral student|phd student|undergraduate)\b/u,
  /\b(?:goalkeeper|striker|defender|midfielder|winger)\b/u,
]

const areRivals = (a: string, b: string): boolean =>
  RIVALS.some((trades) => {
    const [one, two] = [trades.exec(a)?.[0], trades.exec(b)?.[0]]
    return one !== undefined && two !== undefined && one !== two
  })

/** Chairs and presidents are often chief executives too, and leaders anything. */
const isOneAtATime = (a = '', b = ''): boolean =>
  [a, b].every((post) =>
    /^(?:chief executive|finance director|treasurer|mayor|governor|editor|coach|head teacher|ambassador)$/u.test(
      post,
    ),
  )

const rankIn = (words: string): number | null => RANKS.find(({ pattern }) => pattern.test(words))?.at ?? null

const sameBody = (a = '', b = ''): boolean => {
  if (a === '' || b === '') return true
  const [one, two] = [a, b].map(
    (words) => new Set(words.split(/\W+/u).filter((word) => word.length > 2 && word !== 'the')),
  )
  return [...(one ?? [])].some((word) => two?.has(word))
}

const disagreements = function* (text: string, person: Person): Iterable<Raised> {
  const { posts } = person
  for (const [at, later] of posts.entries())
    for (const earlier of posts.slice(0, at)) {
      const how = clash(earlier, later)
      if (how === null) continue
      yield {
        message: `${person.surname} is “${textOf(text, later.span)}” here and “${textOf(text, earlier.span)}” above: ${how}.`,
        at: later.span,
        related: [earlier.span],
      }
      return
    }
}

export const titleDisagrees: Check = {
  id: 'title-disagrees',
  shelf: 'people',
  severity: 'warning',
  title: 'One person with two titles, ranks or bodies',
  why: 'A person who is an inspector at the top and a sergeant at the end was promoted by a slip.',
  limits:
    'Knows ranks of which one is held at a time, posts by their head word, and *X of BODY*. A promotion that the article tells, or two people of one name, is to be dismissed.',

  *run({ text, entities }) {
    for (const person of entities.people) yield* disagreements(text, person)
  },

  flags: [
    '⟦1:Finance Minister⟧ Elena Maddox left, Zoë said. 🙂 Maddox, who has been ⟦foreign minister⟧ since 2019, smiled.',
    '⟦1:Detective Inspector⟧ Ruth Penhale told the jury so. Penhale, ⟦a detective sergeant⟧, said more.',
    'Zoë left. Marta Quiroga, ⟦1:the mayor of the port⟧, won. Quiroga, ⟦the deputy mayor of the port⟧, said so.',
    'Simon Achebe of ⟦1:Norwood Capital⟧ sold. Achebe, of ⟦Eastgate Partners⟧, expects news, he said.',
  ],
  passes: [
    'Mr Kaya said so. Emre Kaya, the mayor of Dorn, smiled. Kaya, the former deputy mayor of Dorn, left.',
    'Colonel Hadrin Moll spoke. Moll, an army spokesman, said more.',
    'Anne Roy, chair of the council, spoke. Paul Roy, deputy chair of the council, left.',
  ],
}
