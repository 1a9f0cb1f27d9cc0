import type { Figure } from '../domain/ledger.ts'
import type { Check } from './check.ts'

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
const FEWEST_SHARED = 2

const shared = (a: Figure, b: Figure): number => a.context.filter((word) => b.context.includes(word)).length

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
      if (!scaled || unit === null) continue
      const other = seen
        .slice(-MOST)
        .find(
          (earlier) =>
            earlier.mantissa === scaled.mantissa &&
            earlier.scale !== scaled.scale &&
            earlier.figure.quantity.unit === unit &&
            !(isRound(scaled.mantissa) && (isBounded(earlier.figure) || isBounded(figure))) &&
            shared(earlier.figure, figure) >= FEWEST_SHARED,
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
    'The company sold its bottling unit for ⟦1:$90 million⟧ in June. Zoë 🙂 called the ⟦$90 billion⟧ sale of the bottling unit a good price.',
  ],
  passes: [
    'The company sold its bottling unit for $90 million. The country’s debt is $90 billion.',
    'The unit was sold for $90 million. The sale of the unit for $90 million was a good one.',
  ],
}
