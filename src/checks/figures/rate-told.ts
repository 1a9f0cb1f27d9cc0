import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'

const PER =
  /^\s*(?:\p{L}+\s+){0,2}?(?:(?:an?|per|for each|for every|to each|to an?|to the|(?:for |in |of |out of )?every)\s+(?:(?<base>dozen|hundred|thousand|million|1 million|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{1,3})\b\s*)?(?<noun>(?:square\s|cubic\s)?\p{L}+)?|(?<each>each|apiece)\b)/iu
const TIED =
  /(?:[,(:–—-]|\bor|\bso|that is|\b(?:comes?|came|works?|worked|amounts?|amounted) (?:out )?(?:to|at)|\baverag\p{L}+(?: of)?|\bequal to|\bmeans|\bmakes?|\bmade|\bcosts?|\bsells? (?:for|at)|\bpriced at|\brate of|\b(?:who|which) (?:is|are|was|were)|\b(?:will|would) (?:be|get|have|receive)|\bgave|\bgives|\bleaves|\bleaving|\bgiving|\bat|\b(?:is|are|was|were))\s+(?:(?:an average of|the equivalent of|that is|or|about|around|some|nearly|almost|roughly|just|over|more|less|than|under|only|an?|average|of)\s+)*$/iu
const BASES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  '1 million': 1e6,
}

const baseOf = (words: string | undefined): number =>
  words === undefined ? 1 : (BASES[words] ?? (Number(words.replaceAll(',', '')) || 1))

/** *45 per 100,000 in a district*: no noun of the base. */
const nounIn = ({ noun, base }: Readonly<Record<string, string | undefined>>): string | null =>
  noun === undefined ||
  (base !== undefined && /^(?:in|at|of|for|and|a|the|among|to|on|by|with|than|last|this)$/iu.test(noun))
    ? null
    : noun

/** *Kilometer*, as units are named here. */
export const unitNamed = (noun: string): string =>
  noun
    .toLowerCase()
    .replace(/meter$/u, 'metre')
    .replace(/liter$/u, 'litre')
    .replace(/^kilo$/u, 'kilogram')

const FROM_EACH = /^\s+from each\b/iu
const EACH_OF =
  /^\s+(?:to|for|on) (?:each|(?:each|every) one) of (?:the|its|their|his|her|those|them|these)\b/iu
const EACH_BEFORE = /\beach\b[^.;:]{0,40}$/iu

/** *Pays its 200 workers $30,000 each*: whom right before are counted. */
const COUNTED = /\b\d[\d,]*\s+(?:\p{L}+\s+){1,2}$/u
/** *Each of the 45 rooms will cost*. */
const EACH_OF_BEFORE =
  /\beach of (?:the|its|their|his|her|those|these)\s+[\d,\p{L}-]+\s+(?<noun>\p{L}+)\b[^.;:,\d]{0,30}$/iu

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

/** *Income per head, at $75,000*; *the spectators paid an average of £32*. */
const PER_HEAD_BEFORE =
  /\b(?:per (?:head|capita|person)|a head)\b[^.;:\d]{0,24}\b(?:at|of|is|was|to)\s+(?:about\s+)?$/iu
const AVERAGE_BEFORE =
  /\b(?:paid|spent|gave|raised|earned|received|donated|lost)\s+(?:an average of|on average)\s+$/iu

/** What a rate is told of, of how many at once, and where its words end. */
export type Per = Readonly<{ noun: string | null; base: number; end: number }>

/** What a rate is told of: a noun (`a shop`), or `each` of whatever is counted; `null` where a figure is no rate. */
export const perOf = (copy: Copy, rate: Figure): Per | null => {
  const { text } = copy
  const { span } = rate.quantity
  // "£20 from each of them" is asked for, and shared out by nobody.
  if (FROM_EACH.test(text.slice(span.end, span.end + 12))) return null
  const before = text.slice(Math.max(0, span.start - 60), span.start)
  const found = PER.exec(text.slice(span.end, span.end + 60))
  const per = found?.groups
  const end = span.end + (found?.[0].length ?? 0)
  if (EACH_OF.test(text.slice(span.end, span.end + 24))) return { noun: null, base: 1, end }
  if (
    per &&
    (per.base !== undefined || per.noun !== undefined || per.each !== undefined) &&
    (TIED.test(before) || (per.each !== undefined && COUNTED.test(before)))
  )
    return { noun: nounIn(per), base: baseOf(per.base?.toLowerCase()), end }
  if (PER_HEAD_BEFORE.test(before) || AVERAGE_BEFORE.test(before))
    return { noun: 'head', base: 1, end: span.end }
  const of = EACH_OF_BEFORE.exec(before)?.groups?.noun
  if (of !== undefined) return { noun: of, base: 1, end: span.end }
  const clause = before.split(/[.;:\d]/u).at(-1) ?? ''
  return EACH_BEFORE.test(clause) ? { noun: nounOfEach(copy, rate), base: 1, end: span.end } : null
}

/** The same where no words before the rate tie it to what stands before. */
export const loosePerOf = ({ text }: Copy, { quantity: { span } }: Figure): Per | null => {
  const found = PER.exec(text.slice(span.end, span.end + 60))
  const per = found?.groups
  if (!found || !per || (per.base === undefined && per.noun === undefined && per.each === undefined))
    return null
  return { noun: nounIn(per), base: baseOf(per.base?.toLowerCase()), end: span.end + found[0].length }
}

/** What a rate counts: *seven per 100,000* is told of people. */
export const nounOfBase = ({ noun, base }: Per): string | null =>
  noun === null && base > 1 && base !== 12 ? 'head' : noun

/** *Five minutes a kilometre*, of a way that is told. */
export const isMeasured = ({ noun }: Per, figures: readonly Figure[]): boolean =>
  noun !== null && figures.some(({ quantity: { unit } }) => unit === unitNamed(noun))
