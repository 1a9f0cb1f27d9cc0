import type { Figure } from '../../domain/ledger.ts'
import type { Quantity } from '../../domain/quantity.ts'
import { contains, textOf } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { peopleCounted, rangesTouch, tellsOfDeaths } from '../people-counts.ts'
import { areAlike } from '../alike.ts'
import { isDeedCredited } from './is-deed-credited.ts'
import { groupedBy } from '../grouped-by.ts'
import { type Statement } from '../statements.ts'

/** Whether nobody is credited. */
export const isNobodys = ({ claim: { attribution } }: Statement): boolean =>
  attribution.kind === 'none' || (attribution.kind === 'impersonal' && attribution.sourceId === null)

const figuresBySentence = new WeakMap<Copy['ledger'], ReadonlyMap<number, readonly Figure[]>>()

/** The figures of people whom something happened to, by sentence, found once. */
const fatesIn = ({ ledger }: Copy, sentence: number): readonly Figure[] => {
  const known =
    figuresBySentence.get(ledger) ??
    groupedBy(
      ledger.filter(({ fate }) => fate !== null),
      (figure) => figure.sentence,
    )
  figuresBySentence.set(ledger, known)
  return known.get(sentence) ?? []
}

const tollsIn = (copy: Copy, sentence: number): Quantity[] =>
  fatesIn(copy, sentence).flatMap(({ fate, quantity }) => (fate === 'killed' ? [quantity] : []))

/** The figures of a claim that count its dead: *a toll of 312*, *the number of dead rose to 37* count people unnamed. */
const deadCounted = (copy: Copy, statement: Statement): Quantity[] => {
  const { claim, span } = statement
  const bare = isToll(copy, statement) ? claim.quantities.filter(({ unit }) => unit === null) : []
  const found = [...peopleCounted(statement), ...bare, ...tollsIn(copy, claim.sentence)]
  return [...new Set(found)].filter((figure) => contains(span, figure.span))
}

const COUNTS = /^(?:give|put|count|record|report|list|register|confirm|tally|place|estimate|update)$/u
const NOBODY = /^(?:toll|number|figure|count|total|it|blast|fire|attack|quake|storm|flood|crash|war)$/u

/** *The agency gave the number of dead as 1,326*: whoever counts the dead is credited by the verb. */
const countedDead = ({ ledger }: Copy): Quantity[] =>
  ledger.flatMap(({ fate, verb, subject, quantity }) =>
    fate === 'killed' && COUNTS.test(verb ?? '') && subject !== null && !NOBODY.test(subject)
      ? [quantity]
      : [],
  )

/** What somebody is credited with, as it is looked up: by sentence, by word, and the figures of the dead. */
type Credits = Readonly<{
  bySentence: ReadonlyMap<number, readonly Statement[]>
  byWord: ReadonlyMap<string, readonly Statement[]>
  tolls: readonly Readonly<{ figure: Quantity; of: Statement }>[]
  counted: readonly Quantity[]
}>

const made = new WeakMap<readonly Statement[], Credits>()

const creditsIn = (copy: Copy, all: readonly Statement[]): Credits => {
  const known = made.get(all)
  if (known) return known
  const credited = all.filter((one) => !isNobodys(one))
  const found: Credits = {
    bySentence: groupedBy(credited, ({ claim }) => claim.sentence),
    byWord: shelved(credited),
    tolls: tollsOf(copy, credited),
    counted: countedDead(copy),
  }
  made.set(all, found)
  return found
}

/** A word that stands in more claims than this tells no two of them alike. */
const MOST_BEARERS = 25

const shelved = (statements: readonly Statement[]): Map<string, Statement[]> => {
  const shelves = new Map<string, Statement[]>()
  for (const one of statements)
    for (const word of one.words) {
      const shelf = shelves.get(word) ?? []
      if (shelf.length < MOST_BEARERS) shelf.push(one)
      shelves.set(word, shelf)
    }
  return shelves
}

/** Each figure once, of the first who is credited with it. */
const tollsOf = (copy: Copy, credited: readonly Statement[]): Credits['tolls'] => {
  const figures = new Map<string, Readonly<{ figure: Quantity; of: Statement }>>()
  for (const of of credited)
    if (tellsOfDeaths(of))
      for (const figure of deadCounted(copy, of)) {
        const key = `${String(figure.min)} ${String(figure.max)}`
        if (!figures.has(key)) figures.set(key, { figure, of })
      }
  return [...figures.values()]
}

/** *Of those, 190 died in the city*: what goes on from a toll that somebody is credited with is on the same word. */
const goesOn = (copy: Copy, { claim }: Statement, { bySentence }: Credits): boolean => {
  const { sentences, text } = copy
  const own = sentences[claim.sentence]
  if (!own) return false
  const back = (steps: number): Statement[] =>
    Array.from({ length: steps + 1 }, (_, step) => bySentence.get(claim.sentence - step) ?? []).flat()
  if (PART.test(textOf(text, own.span)) && back(REACH).some(tellsOfDeaths)) return true
  return back(1).some(
    (other) =>
      sentences[other.claim.sentence]?.paragraph === own.paragraph &&
      fatesIn(copy, other.claim.sentence).some(({ quantity }) => contains(other.span, quantity.span)),
  )
}

const PART =
  /^(?:Of (?:those|these|them|the|whom)|(?:They|Those|The (?:dead|victims|others|rest)|All|Most|Among)\b|(?:\p{L}+|[\d,]+) (?:of (?:those|these|them|the (?:dead|victims))|others)\b)/u
const REACH = 2

/** Whether somebody is credited with the same elsewhere: the article needs to say it once. */
export const isCredited = (
  copy: Copy,
  statement: Statement,
  all: readonly Statement[],
  isDeed: boolean,
): boolean => {
  const credits = creditsIn(copy, all)
  if (isDeed ? isDeedCredited(statement, credits.bySentence) : goesOn(copy, statement, credits)) return true
  const others = [...statement.words].flatMap((word) => credits.byWord.get(word) ?? [])
  if (others.some((other) => other !== statement && areAlike(other, statement))) return true
  // A count of all the dead says nothing of who killed some of them.
  if (isDeed) return false
  const own = deadCounted(copy, statement)
  if (
    credits.counted.some((figure) =>
      own.some((mine) => mine !== figure && (rangesTouch(figure, mine) || isPartOf(mine, figure))),
    )
  )
    return true
  return credits.tolls.some(
    ({ figure, of }) =>
      of !== statement && own.some((mine) => rangesTouch(figure, mine) || isPartOf(mine, figure)),
  )
}

/** *Of the 19, 12 drowned*: what is less than a toll that somebody is credited with is part of it. */
const isPartOf = (mine: Quantity, toll: Quantity): boolean =>
  (mine.max ?? Infinity) <= (toll.max ?? toll.min ?? 0)

/** *The death toll has risen to 87* counts people without naming them. */
export const isToll = ({ quantities }: Copy, { tokens, span }: Statement): boolean =>
  tokens.some(({ lemma }) => lemma === 'toll') &&
  quantities.some((figure) => figure.unit === null && contains(span, figure.span))
