import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isOneNoun } from './one-noun.ts'
import { exactOf } from './wording.ts'
import { meets, strictRange, type Range } from './tolerance.ts'

/** A total, how many share it, and what the text says that each has. */
export type Rate = Readonly<{ total: Figure; number: Figure; rate: Figure }>

const PER =
  /^\s*(?:\p{L}+\s+){0,2}?(?:(?:an?|per|for each|for every|to each|to a|every)\s+(?<noun>\p{L}+)|(?<each>each|apiece)\b)/iu
const TIED =
  /(?:[,(–—-]|\bor|\bso|that is|\b(?:comes?|came|works?|worked|amounts?|amounted) (?:out )?(?:to|at)|\baverag\p{L}+(?: of)?|\bequal to|\bmeans|\bgave|\bgives|\bleaves|\bleaving|\bgiving|\bat|\b(?:is|are|was|were))\s+(?:(?:an average of|the equivalent of|that is|or|about|around|some|nearly|almost|roughly|just|over|more|less|than|under|only|an?|average|of)\s+)*$/iu
const ANYBODY = /^(?:head|person|capita|inhabitant|resident|citizen|adult|man|woman)$/iu

const isTime = ({ quantity: { unit } }: Figure): boolean =>
  /^(?:second|minute|hour|day|week|month|year|night)$/u.test(unit ?? '')

const isShare = ({ quantity: { unit } }: Figure): boolean =>
  unit === 'percent' || unit === 'percentage point' || (unit?.endsWith('of age') ?? false)

const lastWord = ({ quantity: { of }, head }: Figure): string | null =>
  of
    ?.split(/[\s-]+/u)
    .at(-1)
    ?.toLowerCase() ?? head

/** Whether a figure counts what the rate is told of: 80 shops, so much a shop; 12 days, so much a day. */
const isNumber = (figure: Figure, noun: string | null): boolean => {
  if (isShare(figure)) return false
  const { unit } = figure.quantity
  if (noun === null || ANYBODY.test(noun))
    return unit === 'person' || (noun === null && unit === null && figure.quantity.of !== null)
  if (isTime(figure)) return unit === noun.toLowerCase()
  return lastWord(figure) !== null && isOneNoun(lastWord(figure) ?? '', noun)
}

const isTotal = (figure: Figure, rate: Figure): boolean => {
  if (isShare(figure) || isTime(figure)) return false
  const [one, two] = [figure.quantity.unit, rate.quantity.unit]
  if (two !== null && two !== 'person') return one === two
  if (one !== null && one !== 'person') return false
  const [noun, other] = [lastWord(figure), rate.quantity.of === null ? null : lastWord(rate)]
  return noun !== null && (other === null || isOneNoun(noun, other))
}

const OPEN = 1.3

/** *More than 2,400* is hardly 3,200 where the text does sums with it. */
const openRange = (figure: Figure): Range | null => {
  const { min, max } = figure.quantity
  if (min !== null && max === null) return { low: min, high: min * OPEN }
  if (min === null && max !== null) return { low: max / OPEN, high: max }
  return strictRange(figure)
}

/** The values that the total over the number may have, each rounded as printed. */
export const rightRate = ({ total, number }: Rate): Range | null => {
  const [whole, count] = [openRange(total), openRange(number)]
  return whole && count && count.low > 0
    ? { low: whole.low / count.high, high: whole.high / count.low }
    : null
}

const fits = (rate: Rate): boolean => {
  const [told, right] = [strictRange(rate.rate), rightRate(rate)]
  return told === null || right === null || meets(told, right)
}

const FARTHEST_OFF = 30

/** Off, but not so far that something else must be meant. */
const isNearlyRight = (rate: Rate): boolean => {
  const [told, right] = [exactOf(rate.rate) ?? 0, rightRate(rate)?.low ?? 0]
  return told > 0 && right > 0 && told / right < FARTHEST_OFF && right / told < FARTHEST_OFF
}

const EACH_OF = /^\s+(?:to|for) each of (?:the|its|their|his|her|those)\b/iu
const EACH_BEFORE = /\beach\b[^.;:]{0,40}$/iu

/** *Each passenger paid*: the noun right after *each*. */
const nounOfEach = (
  { syntax: { tokens, sentences } }: Copy,
  { sentence, quantity }: Figure,
): string | null => {
  const range = sentences[sentence]
  const own = tokens.slice(range?.first ?? 0, range?.end ?? 0)
  const at = own.findLastIndex(({ lower, span }) => lower === 'each' && span.end <= quantity.span.start)
  const next = own[at + 1]
  return next?.tag.startsWith('NN') === true ? next.lower : null
}

/** What a rate is told of: a noun (`a shop`), or `each` of whatever is counted; `null` where a figure is no rate. */
const perOf = (copy: Copy, rate: Figure): { noun: string | null } | null => {
  const { text } = copy
  const { span } = rate.quantity
  const before = text.slice(Math.max(0, span.start - 60), span.start)
  const per = PER.exec(text.slice(span.end, span.end + 60))?.groups
  if (EACH_OF.test(text.slice(span.end, span.end + 24))) return { noun: null }
  if (per && TIED.test(before)) return { noun: per.noun ?? null }
  const clause = before.split(/[.;:\d]/u).at(-1) ?? ''
  return EACH_BEFORE.test(clause) ? { noun: nounOfEach(copy, rate) } : null
}

const fill = (own: readonly Figure[], before: readonly Figure[], isWanted: (figure: Figure) => boolean) => {
  const found = own.filter(isWanted)
  return found.length > 0 ? found : before.filter(isWanted)
}

/** The rates of a sentence that neither their total nor any other figure near bears out. */
export const findRates = (copy: Copy, figures: readonly Figure[], before: readonly Figure[]): Rate[] =>
  figures.flatMap((rate): Rate[] => {
    if (isTime(rate) || isShare(rate)) return []
    const per = perOf(copy, rate)
    if (!per) return []
    const own = figures.filter((figure) => figure !== rate)
    const numbers = fill(own, before, (figure) => isNumber(figure, per.noun) && !isTotal(figure, rate))
    const totals = fill(own, before, (figure) => !numbers.includes(figure) && isTotal(figure, rate))
    const made = totals.flatMap((total) => numbers.map((number) => ({ total, number, rate })))
    const [only] = made
    return made.length === 1 && only && !fits(only) && isNearlyRight(only) ? [only] : []
  })
