import type { Post } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'
import { bodyIn, sameBody, soundsOneBody } from './bodies.ts'
import { areTwoOffices, officeIn } from './offices.ts'
import { areRivalEmployers, employerIn } from './employer.ts'
import { exclusion } from './exclusive.ts'
import { areOfTwoCountries } from './countries.ts'
import { areOfTwoKinds } from './kind-of-body.ts'
import { areOfTwoParties } from './party.ts'

/** Ranks of which a person holds one at a time; longer names first. */
const RANKS = [
  'police constable|constable|detective constable',
  'detective sergeant|police sergeant|sergeant',
  'detective chief inspector|chief inspector',
  'detective inspector|inspector',
  'detective superintendent|chief superintendent|superintendent',
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
  'attorney general|secretary general|director general|surgeon general|governor general|inspector general',
  'general',
  'admiral',
  'major',
  // Of the fire service.
  'crew manager|crew commander',
  'watch manager|watch commander',
  'station manager|station officer',
  'group manager|group commander',
  'area manager|area commander',
  'battalion chief',
].map((forms, at) => ({ at, pattern: new RegExp(`\\b(?:${forms})\\b`, 'u') }))

/** Words that put a post into another time, or make it no more than a hope. */
const ELSEWHEN =
  /\b(?:former|formerly|then|ex|once|until|since|new|newly|incoming|outgoing|elect|designate|candidate|nominee|nominated|retired|late|was|were|had|served|future|would be|hopeful|challenger|previously|first(?! (?:officer|minister|secretary|lady|mate|deputy|sergeant|lieutenant))|also)\b/u

const HEAD =
  /\b(?<lower>deputy|vice|assistant|acting|co|under|associate|shadow|junior)?[ -]?(?<post>chair of governors|mayor|president|governor|chief executive|prime minister|premier|chancellor|chairman|chairwoman|chair|director general|head ?teacher|headmaster|headmistress|manager|ambassador|editor|captain|coach|secretary general|treasurer|commissioner|finance director|chief financial officer|chief operating officer|director|leader|conductor|principal|sheriff|speaker)\b(?: (?:of|at|for|to) (?<body>.+))?/u

const MINISTER =
  /\b(?<deputy>deputy |junior |shadow )?(?<portfolio>[a-z]+(?: and [a-z]+)?) (?:minister|secretary)\b/u
const NOT_A_PORTFOLIO =
  /^(?:the|a|an|his|her|its|their|senior|chief|general|press|private|permanent|government|cabinet|state|first|party|british|s|and|of|under|assistant|executive|company|home affairs|club|minister)$/u

/** Trades and sides of which a person has one in one story. */
const RIVALS = [
  /\b(?:nurse|surgeon|midwife|pharmacist|dentist|porter|paramedic)\b/u,
  /\b(?:prosecutor|defen[cs]e (?:lawyer|attorney)|judge|defendant|plaintiff)\b/u,
  /\b(?:goalkeeper|striker|defender|midfielder|winger)\b/u,
  /\b(?:professor|doctoral student|phd student|graduate student|undergraduate)\b/u,
  /\b(?:soprano|mezzo soprano|tenor|baritone|bass|violinist|cellist|pianist)\b/u,
]

/** What sets two posts of one person at odds, in words; `null` where they can both be held. */
export const clash = (a: Post, b: Post): string | null => {
  const [one, two] = [foldName(a.words), foldName(b.words)]
  if (one === two) return null
  if (areOfTwoParties(a, b)) return 'another party'
  if (ELSEWHEN.test(one) || ELSEWHEN.test(two)) return null
  if (areOfTwoKinds(a, b)) return 'another body'
  const excluded = exclusion(a, b)
  if (excluded !== null) return excluded
  if (a.kind === 'affiliation' && b.kind === 'affiliation')
    return !one.includes(two) && !two.includes(one) && !soundsOneBody(one, two) ? 'another body' : null
  const [rank, other] = [rankIn(one), rankIn(two)]
  if (rank !== null && other !== null) return rank === other ? null : 'another rank'
  if (areRivals(one, two)) return 'another trade'
  const [minister, second] = [portfolioIn(one), portfolioIn(two)]
  if (minister !== null && second !== null) return minister === second ? null : 'another post'
  if (areOfTwoCountries(a, b)) return 'another country'
  return clashOfHeads(one, two) ?? clashOfOffices(a, b) ?? clashOfBodies(a, b) ?? clashOfEmployers(a, b)
}

const clashOfHeads = (one: string, two: string): string | null => {
  const [head, rival] = [HEAD.exec(one)?.groups, HEAD.exec(two)?.groups]
  if (!head || !rival) return null
  if (head.post !== rival.post)
    return sameBody(head.body, rival.body) && isOneAtATime(head.post, rival.post) ? 'another post' : null
  if ((head.lower ?? '') !== (rival.lower ?? ''))
    return sameBody(head.body, rival.body) ? 'another standing' : null
  return head.body && rival.body && !sameBody(head.body, rival.body) ? 'another body' : null
}

/** *The harbour's environmental officer* and *the board's finance director*. */
const clashOfOffices = (a: Post, b: Post): string | null => {
  const [one, two] = [officeIn(a), officeIn(b)]
  return one && two && areTwoOffices(one, two) ? 'another post' : null
}

/** *A neurologist at the University of Turku* and *of Uppsala University*: two bodies of one sort. */
const clashOfBodies = (a: Post, b: Post): string | null => {
  const [one, two] = [bodyIn(a), bodyIn(b)]
  if (!one || !two) return null
  const areRivals = one.sort === two.sort && !soundsOneBody(one.name, two.name)
  return areRivals ? 'another body' : null
}

/** *An analyst at Barclays* and *of HSBC*: work that is done for one body at a time. */
const clashOfEmployers = (a: Post, b: Post): string | null => {
  const [one, two] = [employerIn(a), employerIn(b)]
  return one && two && areRivalEmployers(one, two) ? 'another body' : null
}

const portfolioIn = (words: string): string | null => {
  const { portfolio, deputy } = MINISTER.exec(words)?.groups ?? {}
  if (portfolio === undefined || NOT_A_PORTFOLIO.test(portfolio)) return null
  return `${deputy ?? ''}${portfolio.replace(/^defense$/u, 'defence')}`
}

const areRivals = (a: string, b: string): boolean =>
  RIVALS.some((trades) => {
    const [one, two] = [trades.exec(a)?.[0], trades.exec(b)?.[0]]
    return one !== undefined && two !== undefined && one !== two
  })

/** Chairs and presidents are often chief executives too, and leaders anything. */
const isOneAtATime = (a = '', b = ''): boolean =>
  [a, b].every((post) =>
    /^(?:chief executive|finance director|chancellor|chair of governors|principal|headmaster|headmistress|chief financial officer|chief operating officer|treasurer|mayor|governor|editor|coach|head ?teacher|ambassador|sheriff|conductor)$/u.test(
      post,
    ),
  )

const rankIn = (words: string): number | null => RANKS.find(({ pattern }) => pattern.test(words))?.at ?? null
