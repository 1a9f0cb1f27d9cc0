import type { Quantity } from '../../domain/quantity.ts'
import { contains, textOf } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { peopleCounted, rangesTouch, tellsOfDeaths } from '../people-counts.ts'
import { areAlike } from '../alike.ts'
import { type Statement } from '../statements.ts'

/** Whether nobody is credited. */
export const isNobodys = ({ claim: { attribution } }: Statement): boolean =>
  attribution.kind === 'none' || (attribution.kind === 'impersonal' && attribution.sourceId === null)

/** The figures of a claim that count its dead: *a toll of 312* counts people without naming them. */
const deadCounted = (copy: Copy, statement: Statement): Quantity[] => {
  const counted = peopleCounted(statement)
  return isToll(copy, statement)
    ? [
        ...counted,
        ...copy.quantities.filter(({ unit, span }) => unit === null && contains(statement.span, span)),
      ]
    : counted
}

/** *Of those, 190 died in the city*: what goes on from a toll that somebody is credited with is on the same word. */
const goesOn = (
  { sentences, text, ledger }: Copy,
  { claim }: Statement,
  all: readonly Statement[],
): boolean => {
  const own = sentences[claim.sentence]
  if (!own) return false
  const isPart = PART.test(textOf(text, own.span))
  return all.some((other) => {
    const behind = claim.sentence - other.claim.sentence
    if (isNobodys(other) || behind < 0) return false
    if (isPart && behind <= REACH && tellsOfDeaths(other)) return true
    const isNext = behind <= 1 && sentences[other.claim.sentence]?.paragraph === own.paragraph
    return isNext && ledger.some(({ fate, quantity }) => fate !== null && contains(other.span, quantity.span))
  })
}

const PART =
  /^(?:Of (?:those|these|them|the|whom)|(?:They|Those|The (?:dead|victims|others|rest)|All|Most|Among)\b|(?:\p{L}+|[\d,]+) (?:of (?:those|these|them|the (?:dead|victims))|others)\b)/u
const REACH = 2

/** Whether somebody is credited with the same elsewhere: the article needs to say it once. */
export const isCredited = (copy: Copy, statement: Statement, all: readonly Statement[]): boolean => {
  const own = peopleCounted(statement)
  if (goesOn(copy, statement, all)) return true
  return all.some((other) => {
    if (other === statement || isNobodys(other)) return false
    if (areAlike(other, statement)) return true
    const counted = tellsOfDeaths(other) ? deadCounted(copy, other) : []
    return counted.some((figure) => own.some((mine) => rangesTouch(figure, mine) || isPartOf(mine, figure)))
  })
}

/** *Of the 19, 12 drowned*: what is less than a toll that somebody is credited with is part of it. */
const isPartOf = (mine: Quantity, toll: Quantity): boolean =>
  (mine.max ?? Infinity) <= (toll.max ?? toll.min ?? 0)

/** *The death toll has risen to 87* counts people without naming them. */
export const isToll = ({ quantities }: Copy, { tokens, span }: Statement): boolean =>
  tokens.some(({ lemma }) => lemma === 'toll') &&
  quantities.some((figure) => figure.unit === null && contains(span, figure.span))
