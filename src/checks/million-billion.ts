import type { Figure } from '../domain/ledger.ts'
import type { Check } from './check.ts'
import { areKin, deedOf } from './figures/kin-nouns.ts'
import { isMoney } from './figures/money.ts'
import { rootOf } from './figures/root-of.ts'
import { SUM_OF } from './figures/sum-of.ts'

const SCALED = /(?<mantissa>\d[\d.,]*)\s*-?(?<scale>million|billion|trillion|m|mn|bn|tn|b)\b/iu

const scaledOf = (words: string): { mantissa: number; scale: string } | null => {
  const found = SCALED.exec(words)?.groups
  if (!found) return null
  return {
    mantissa: Number(found.mantissa?.replaceAll(',', '')),
    scale: (found.scale ?? '').charAt(0).toLowerCase(),
  }
}

// "$1 million or more" and "more than $1 billion" share a one by chance.
const isRound = (mantissa: number): boolean => Number.isInteger(Math.log10(mantissa))

const isBounded = ({ quantity: { min, max } }: Figure): boolean => min !== max

/** Two digits and more are hardly shared by chance within a few sentences. */
const isTelling = (mantissa: number): boolean => String(mantissa).replace(/\D|0+$/gu, '').length >= 2
const NEAR = 3

/** *The $95 million bill*: words that call back what was told before. */
const callsBack = (text: string, { quantity: { span } }: Figure): boolean =>
  /\b(?:the|that|this|those|these|its|their|his|her|at|all)\s+(?:(?:entire|whole|full|total)\s+)?(?:\p{Ll}+,? (?:worth|of)\s+(?:the\s+)?|(?:price|cost|sum|deal|fee|investment|total|bill|fund|purchase|sale|budget|gift|fine|package|contract),\s+)?$/iu.test(
    text.slice(Math.max(0, span.start - 32), span.start),
  )

/** *Where the 40 billion gallons will come from*: a measure that is called back, and no money. */
const isMeasure = ({ quantity: { unit } }: Figure): boolean =>
  unit !== null && unit !== 'person' && !isMoney(unit)

const isOneSum = (text: string, a: Figure, b: Figure, mantissa: number): boolean => {
  const least = shared(a, b)
  if (least >= FEWEST_SHARED) return true
  // "A deal worth £1.8 billion", and further down "the £1.8 million deal".
  const isNamed = b.head !== null && (a.context.includes(b.head) || a.head === b.head)
  if (isTelling(mantissa) && isNamed && callsBack(text, b)) return true
  if (isTelling(mantissa) && isBareCall(text, a, b)) return true
  if (isTelling(mantissa) && isDeedOf(a, b) && sharesName(a, b)) return true
  if (b.sentence - a.sentence <= NEAR && callsBack(text, b) && (least >= 1 || isMeasure(a))) return true
  if (!isTelling(mantissa) || b.sentence - a.sentence > NEAR) return false
  return callsBack(text, b) || least >= 1 || areKin(a.head, b.head) || areBoth(a, b, INHABITANTS)
}

const INHABITANTS = new Set('people person resident inhabitant citizen'.split(' '))

const areBoth = (a: Figure, b: Figure, nouns: ReadonlySet<string>): boolean =>
  nouns.has(a.head ?? '') && nouns.has(b.head ?? '')

/** *Paid €640 million*, *the €640 billion takeover*: the noun is of the earlier sum's deed. */
const isDeedOf = (a: Figure, b: Figure): boolean =>
  isMoney(b.quantity.unit) &&
  [a.verb, ...a.context].some((word) => word !== null && (SUM_OF[b.head ?? '']?.test(word) ?? false))

/** *It has set aside $1.4 billion*, *the $1.4 million set aside*: a definite sum with the deed of the earlier one. */
const isBareCall = (text: string, { verb }: Figure, { head, quantity: { span } }: Figure): boolean => {
  const isThe = /\b(?:the|that|this|those|these)\s+$/iu.test(
    text.slice(Math.max(0, span.start - 8), span.start),
  )
  const next = /^\s+(?<word>\p{Ll}{3,})/u.exec(text.slice(span.end, span.end + 24))?.groups?.word
  return isThe && head === null && verb !== null && next !== undefined && deedOf(next) === deedOf(verb)
}

const sharesName = (a: Figure, b: Figure): boolean => a.names.some((name) => b.names.includes(name))

const MOST = 60
const FEWEST_SHARED = 2

// What a thing is worth is told in turn by these: they tie two sums as one word told twice does.
const WORTH = new Set('worth value valuation price cost'.split(' '))

const rootsOf = ({ context }: Figure): Set<string> =>
  new Set(context.map((word) => (WORTH.has(word) ? 'worth' : rootOf(word))))

const shared = (a: Figure, b: Figure): number => {
  const other = rootsOf(b)
  const both = [...rootsOf(a)].filter((word) => other.has(word))
  return both.length === 1 && both[0] === 'worth' ? 0 : both.length
}

export const millionBillion: Check = {
  id: 'million-billion',
  shelf: 'figures',
  severity: 'error',
  title: 'A million that is a billion elsewhere',
  why: 'The commonest slip in money, and a thousandfold one.',
  limits: 'Takes two amounts with the same digits for one where their sentences share their subject.',

  *run({ text, ledger }) {
    const seen: { figure: Figure; mantissa: number; scale: string }[] = []
    for (const figure of ledger) {
      const { span, unit } = figure.quantity
      const scaled = scaledOf(text.slice(span.start, span.end))
      // *Of the 200 billion*: the money was named before.
      const isBare = unit === null && callsBack(text, figure)
      if (!scaled || (unit === null && figure.head === null && !isBare)) continue
      const other = seen
        .slice(-MOST)
        .find(
          (earlier) =>
            earlier.mantissa === scaled.mantissa &&
            earlier.scale !== scaled.scale &&
            (earlier.figure.quantity.unit === unit || isBare) &&
            !(isRound(scaled.mantissa) && (isBounded(earlier.figure) || isBounded(figure))) &&
            isOneSum(text, earlier.figure, figure, scaled.mantissa),
        )
      seen.push({ figure, ...scaled })
      if (!other || other.figure.sentence === figure.sentence) continue
      const words = text.slice(other.figure.quantity.span.start, other.figure.quantity.span.end)
      yield {
        message: `${text.slice(span.start, span.end)} here, ${words} above.`,
        at: span,
        related: [other.figure.quantity.span],
      }
    }
  },

  flags: [
    'A package of ⟦1:240 million euros⟧ for the shipyard was agreed, Zoë 🙂 said. Under it the state gives half of the ⟦240 billion⟧.',
    'The network has ⟦1:2.9 billion⟧ users, Zoë 🙂 said. A fault cut off all ⟦2.9 million⟧ of them.',
    'It has set aside ⟦1:$1.4 billion⟧ for ships.\n\nZoë 🙂 spoke.\n\nIt rained.\n\nHe ate.\n\nThe ⟦$1.4 million⟧ set aside will not last.',
    'Zoë’s 🙂 group bought Lisk in 2018, for which it paid ⟦1:€340 million⟧.\n\nA union spoke.\n\nIt rained.\n\nNobody left.\n\nIt has saved since the ⟦€340 billion⟧ takeover of Lisk.',
    'India has ⟦1:1.4 million⟧ people, Zoë 🙂 said. It is a land of ⟦1.4 billion⟧ inhabitants.',
    'Zoë’s company 🙂 was valued at ⟦1:4 billion euros⟧. At ⟦4 million euros⟧ the company is worth more than most.',
    'It is a deal worth ⟦1:£1.8 billion⟧.\n\nZoë 🙂 spoke.\n\nNobody clapped.\n\nHe left.\n\nIt rained.\n\nA union called the ⟦£1.8 million⟧ deal bad.',
    'The Senate passed a ⟦1:$95 billion⟧ package for Ukraine. The ⟦$95 million⟧ bill now goes to the House.',
    'Locusts ate what would have fed ⟦1:2.3 million⟧ people. Zoë 🙂 said the ⟦2.3 billion⟧ people will need food.',
    'The company sold its bottling unit for ⟦1:$90 million⟧ in June. Zoë 🙂 called the ⟦$90 billion⟧ sale of the bottling unit a good price.',
  ],
  passes: [
    'The group bought Lisk, for which it paid €340 million.\n\nA union spoke.\n\nIt rained.\n\nNobody left.\n\nIt is bigger than the €340 billion takeover of Tarn.',
    'The Senate passed a $95 billion package for Ukraine. The $95 billion bill now goes to the House.',
    'The firm has sales of $20 billion. A fine of $20 million is not the end of it.',
    'The company sold its bottling unit for $90 million. The country’s debt is $90 billion.',
    'The unit was sold for $90 million. The sale of the unit for $90 million was a good one.',
  ],
}
