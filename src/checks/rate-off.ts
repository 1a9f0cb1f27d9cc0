import type { Figure } from '../domain/ledger.ts'
import type { Check, Copy, Raised } from './check.ts'
import { bySentence } from './figures/in-sentence.ts'
import { meets, strictRange, type Range } from './figures/tolerance.ts'
import { exactOf, shown, shownIn } from './figures/wording.ts'

type Rate = Readonly<{ total: Figure; number: Figure; rate: Figure }>

const TOLD =
  /(?:,|\bor|\bso|[(–—-]|that is)\s+(?:(?:about|around|some|nearly|almost|just|over|more|less|than|under)\s+)*$/iu

const isTime = ({ quantity: { unit } }: Figure): boolean =>
  /^(?:second|minute|hour|day|week|month|year)$/u.test(unit ?? '')

const EACH = /^\s*(?:\p{L}+\s+){0,2}?(?:an?|per|each|for each|for every|apiece)\s+(?<noun>\p{L}+)/iu

/** Whether two words are one noun, singular or plural: shop and shops. */
const isOneNoun = (a: string, b: string): boolean => {
  const [x, y] = [a, b].map((word) =>
    word
      .toLowerCase()
      .replace(/ies$/u, 'y')
      .replace(/(?:es|s)$/u, ''),
  )
  return x !== undefined && x.length > 2 && (x === y || `${x}e` === y || x === `${y ?? ''}e`)
}

/** `6 million loaves a year in its 80 shops, or 150,000 loaves a shop`: a total, how many share it, what each has. */
const rateIn = ({ text }: Copy, figures: readonly Figure[]): Rate | null => {
  for (const rate of figures) {
    const noun = EACH.exec(text.slice(rate.quantity.span.end, rate.quantity.span.end + 50))?.groups?.noun
    const lead = text.slice(Math.max(0, rate.quantity.span.start - 24), rate.quantity.span.start)
    if (noun === undefined || isTime(rate) || !TOLD.test(lead)) continue
    const numbers = figures.filter(
      (figure) => figure !== rate && lastWord(figure) !== null && isOneNoun(lastWord(figure) ?? '', noun),
    )
    const [number] = numbers
    const totals = figures.filter((figure) => figure !== rate && figure !== number && isOneKind(figure, rate))
    const [total] = totals
    if (numbers.length === 1 && totals.length === 1 && number && total) return { total, number, rate }
  }
  return null
}

const lastWord = ({ quantity: { of }, head }: Figure): string | null => of?.split(/\s+/u).at(-1) ?? head

const isOneKind = (a: Figure, b: Figure): boolean =>
  a.quantity.unit !== null && a.quantity.unit !== 'person'
    ? a.quantity.unit === b.quantity.unit
    : lastWord(a) !== null && lastWord(a)?.toLowerCase() === lastWord(b)?.toLowerCase()

const EACH_PAYS = /\beach\b[^.;:]{0,40}$/iu
const APIECE = /^\s*(?:each|apiece|a head|per head|a person|per person|per capita)\b/iu

/** `$12 million for its 400 members, or $3,000 each`. */
const apieceIn = ({ text }: Copy, figures: readonly Figure[]): Rate | null => {
  const rate = figures.at(-1)
  const others = figures
    .slice(0, -1)
    .filter((figure) => !isTime(figure) && figure.quantity.unit !== 'percent')
  if (!rate || !isMoney(rate) || others.length !== 2) return null
  const { start, end } = rate.quantity.span
  if (!TOLD.test(text.slice(Math.max(0, start - 24), start)) || !APIECE.test(text.slice(end, end + 14)))
    return null
  const total = others.find(({ quantity: { unit } }) => unit === rate.quantity.unit)
  const number = others.find(
    ({ quantity: { unit }, head }) => (unit === 'person' || unit === null) && head !== null,
  )
  return total && number ? { total, number, rate } : null
}

const SENTENCES_BACK = 2

/** `The city has 600,000 people, so each pays €90 for the plan`: the total stands in a sentence before. */
const sharedBill = (copy: Copy, figures: readonly Figure[]): Rate | null => {
  const [number, rate] = figures
  if (figures.length !== 2 || !number || !rate || number.quantity.unit !== 'person' || !isMoney(rate))
    return null
  if (!EACH_PAYS.test(copy.text.slice(number.quantity.span.end, rate.quantity.span.start))) return null
  const totals = copy.ledger.filter(
    ({ sentence, quantity }) =>
      sentence < rate.sentence &&
      sentence >= rate.sentence - SENTENCES_BACK &&
      quantity.unit === rate.quantity.unit,
  )
  const [total] = totals
  return totals.length === 1 && total ? { total, number, rate } : null
}

const isMoney = ({ quantity: { unit } }: Figure): boolean =>
  /dollar|euro|sterling|yen|yuan|rupee|franc|krona|krone|rouble|peso/u.test(unit ?? '')

const raise = ({ total, number, rate }: Rate): Raised | null => {
  const [whole, count, each] = [strictRange(total), strictRange(number), exactOf(rate)]
  const [top, bottom] = [exactOf(total), exactOf(number)]
  if (!whole || !count || each === null || top === null || bottom === null || count.low <= 0 || bottom < 2)
    return null
  const told = strictRange(rate)
  const right: Range = { low: whole.low / count.high, high: whole.high / count.low }
  if (!told || meets(told, right)) return null
  return {
    message: `${shown(top)} over ${shown(bottom)} is ${shownIn(top / bottom, rate.quantity.unit)} each; ${shownIn(each, rate.quantity.unit)} stand here.`,
    at: rate.quantity.span,
    related: [total.quantity.span, number.quantity.span],
    working: {
      kind: 'steps',
      steps: [`${shown(top)} ÷ ${shown(bottom)} = ${shown(top / bottom)}`, `In the text: ${shown(each)}`],
    },
  }
}

export const rateOff: Check = {
  id: 'rate-off',
  shelf: 'figures',
  severity: 'error',
  title: 'A rate that its total does not give',
  why: 'Total, number and rate stand together, and they do not divide.',
  limits:
    'Only where the rate is told of the very thing that is counted (80 shops, so much a shop), in one sentence.',

  *run(copy) {
    for (const figures of bySentence(copy.ledger)) {
      const rate = rateIn(copy, figures) ?? apieceIn(copy, figures) ?? sharedBill(copy, figures)
      const raised = rate && raise(rate)
      if (raised) yield raised
    }
  },

  flags: [
    'It paid ⟦1:$12 million⟧ to its ⟦2:400⟧ members, or ⟦$3,000⟧ each.',
    'It sells ⟦1:6 million⟧ loaves a year in its ⟦2:80⟧ shops, or ⟦150,000⟧ loaves a shop.',
    'The plan costs ⟦1:€27 million⟧. Zoë’s 🙂 city has ⟦2:600,000⟧ people, so each pays ⟦€90⟧.',
  ],
  passes: [
    'It sells 6 million loaves a year in its 80 shops, or 75,000 loaves a shop.',
    'It sells 6 million loaves a year in its 80 shops, or about $2 a loaf.',
    'The plan costs €27 million. The city has 600,000 people, so each pays €45.',
  ],
}
