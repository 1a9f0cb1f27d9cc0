import type { Figure } from '../domain/ledger.ts'
import type { Check } from './check.ts'
import { callsBack, isOneSum, isShifted } from './figures/one-amount.ts'

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

const MOST = 60

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
            earlier.scale !== scaled.scale &&
            (earlier.figure.quantity.unit === unit || isBare) &&
            (earlier.mantissa === scaled.mantissa
              ? !(isRound(scaled.mantissa) && (isBounded(earlier.figure) || isBounded(figure))) &&
                isOneSum(text, earlier.figure, figure, scaled.mantissa)
              : isShifted(earlier.figure, figure)),
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
    'Zoë’s 🙂 department had ⟦1:€658 million⟧ for roads.\n\nHe spoke.\n\nIt rained.\n\nHe left.\n\nNobody clapped.\n\nLittle is left in the department’s ⟦€658 billion⟧ fund.',
    'Zoë’s 🙂 group bought Lisk for ⟦1:$340 million⟧.\n\nIt rained.\n\nHe left.\n\nNobody clapped.\n\nAfter the ⟦$340 billion⟧ deal it must save.',
    'Zoë’s company 🙂 was valued at ⟦1:4 billion euros⟧. At ⟦4 million euros⟧ the company is worth more than most.',
    'It is a deal worth ⟦1:£1.8 billion⟧.\n\nZoë 🙂 spoke.\n\nNobody clapped.\n\nHe left.\n\nIt rained.\n\nA union called the ⟦£1.8 million⟧ deal bad.',
    'The Senate passed a ⟦1:$95 billion⟧ package for Ukraine. The ⟦$95 million⟧ bill now goes to the House.',
    'Locusts ate what would have fed ⟦1:2.3 million⟧ people. Zoë 🙂 said the ⟦2.3 billion⟧ people will need food.',
    'The company sold its bottling unit for ⟦1:$90 million⟧ in June. Zoë 🙂 called the ⟦$90 billion⟧ sale of the bottling unit a good price.',
    'Sales at Zoë’s 🙂 shops came to ⟦1:£9.4 billion⟧. It is hard to make that much out of ⟦£940 million⟧ of sales.',
  ],
  passes: [
    'Sales came to £9.4 billion. Its debt fell to £940 million.',
    'The group bought Lisk, for which it paid €340 million.\n\nA union spoke.\n\nIt rained.\n\nNobody left.\n\nIt is bigger than the €340 billion takeover of Tarn.',
    'The Senate passed a $95 billion package for Ukraine. The $95 billion bill now goes to the House.',
    'The department had €650 million for roads.\n\nHe spoke.\n\nIt rained.\n\nHe left.\n\nThe country’s debt is €650 billion.',
    'The firm has sales of $20 billion. A fine of $20 million is not the end of it.',
    'The company sold its bottling unit for $90 million. The country’s debt is $90 billion.',
    'The unit was sold for $90 million. The sale of the unit for $90 million was a good one.',
  ],
}
