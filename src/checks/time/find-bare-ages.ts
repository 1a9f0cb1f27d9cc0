import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { exactOf } from '../figures/wording.ts'
import type { AgeTold } from './find-ages.ts'

/** *The 47-year-old* as one who does or says something, with no noun after it. */
const BARE =
  /^\s*[.,;:”"]|^\s+(?:(?:will|would|may|might|can|could|must|was|is|had|has|who|from|also|later|now|never|and)\b|(?!need|seed|breed|weed|hundred|naked|wicked|sacred|aged|retired|married|divorced|suspected|accused|injured|alleged|unnamed)\p{Ll}{2,}(?:ed|ied)\b|(?:said|says|told|did|went|left|won|lost|made|took|came|hit|gave|ran|fell|fled|drove|died|became|began|spent|met|put|faces|hopes|plans|wants|plays|works|lives|remains|suffers|denies|admits)\b)/u

const isBare = ({ text }: Copy, { quantity: { span, unit } }: Figure): boolean =>
  unit === 'year of age' &&
  /old$/iu.test(text.slice(span.start, span.end)) &&
  /\bthe\s+$/iu.test(text.slice(Math.max(0, span.start - 6), span.start)) &&
  BARE.test(text.slice(span.end, span.end + 20))

/** `The 47-year-old …`: that of the only person whose age the text gives, else of whom it has just named. */
export const findBareAges = (copy: Copy, named: readonly AgeTold[]): AgeTold[] => {
  const [only] = named
  if (!only) return []
  const isAlone = named.every(({ surname }) => surname === only.surname)
  return copy.ledger.flatMap((figure) => {
    const age = isBare(copy, figure) ? exactOf(figure) : null
    if (age === null) return []
    if (isAlone) return [{ ...only, age, figure }]
    const last = named.some((one) => one.age === age) ? null : lastNamed(copy, named, figure)
    return last ? [{ ...last, age, figure }] : []
  })
}

/** In sentences: who was named further up may not be the one who is meant. */
const REACH = 2

/** The person of a known age who was named last before a figure, where nobody else has been since. */
const lastNamed = (
  { entities }: Copy,
  named: readonly AgeTold[],
  { quantity, sentence }: Figure,
): AgeTold | null => {
  const before = entities.people
    .flatMap(({ surname, mentions }) => mentions.map(({ span, sentence: at }) => ({ surname, span, at })))
    .filter(({ span, at }) => span.end <= quantity.span.start && sentence - at <= REACH)
    .sort((a, b) => a.span.start - b.span.start)
  const last = before.at(-1)
  const own = named.filter(
    ({ surname, figure }) => surname === last?.surname && figure.quantity.span.start < quantity.span.start,
  )
  const isOneOf = new Set(before.map(({ surname }) => surname)).size === 1
  return isOneOf ? (own[0] ?? null) : null
}
