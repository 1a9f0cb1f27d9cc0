import type { Figure } from '../domain/ledger.ts'
import { convert, UNITS } from '../reference/units.ts'
import type { Check, Raised } from './check.ts'
import { wordsBetween } from './figures/in-sentence.ts'
import { meets, roundedRange, type Range } from './figures/tolerance.ts'
import { pairsAt } from './figures/pairs-at.ts'
import { restatedMeasures } from './figures/restated-measures.ts'
import { exactOf, shownIn } from './figures/wording.ts'

const ROUNDLY =
  '(?:(?:or|about|around|roughly|some|nearly|just|over|under|approximately|almost|more|less|than|at|least|up|to|only|well|close|a|little|an|estimated|the)\\s+)*'
const SHAPE =
  '(?:\\s+of\\s+(?:the\\s+)?\\p{L}+)?(?:\\s+(?:tall|long|high|wide|deep|thick|away|down|across|square|apart|off|up|in (?:length|height|width|depth|diameter|weight)))?'
// Between a measure and its conversion stands a bracket, a comma, a slash, or words that make the two equal.
const JOINT = new RegExp(
  `^${SHAPE}(?:\\s*(?:[([]|\\s[–—-]{1,2}\\s)\\s*${ROUNDLY}|\\s*\\/\\s*|,? or ${ROUNDLY}|, (?:about|roughly|around|some|nearly|almost|just over|just under|approximately) |,? (?:(?:which|that) (?:is|are|was|were) |that['’]s |i\\.e\\. )(?:(?:the )?(?:equivalent|equal) (?:of|to) )?${ROUNDLY}|,? (?:the )?(?:equivalent of|equivalent to|equal to) ${ROUNDLY})$`,
  'u',
)

// Names that stand for more than one measure: either reading may be meant.
const TWINS: Readonly<Record<string, readonly string[]>> = {
  ton: ['tonne', 'long ton'],
  tonne: ['ton', 'long ton'],
  gallon: ['imperial gallon'],
  mile: ['nautical mile'],
}

const readings = (unit: string): readonly string[] => [unit, ...(TWINS[unit] ?? [])]

// What is "over 400 acres" to one measure may be told more exactly in the other.
const BEYOND = 0.08

/** A measure as it is printed; "over" and "up to" leave room on their side, no more. */
const measureRange = (figure: Figure): Range | null => {
  const { min, max } = figure.quantity
  const value = min ?? max
  if (value === null || (min !== null && max !== null)) return roundedRange(figure)
  const range = roundedRange({ ...figure, quantity: { ...figure.quantity, min: value, max: value } })
  const room = Math.abs(value) * BEYOND
  return range && { low: range.low - (min === null ? room : 0), high: range.high + (max === null ? room : 0) }
}

/** Whether two measures can be one length, weight or heat, each rounded as it is printed. */
const agree = (a: Figure, b: Figure): boolean => {
  const [first, second] = [measureRange(a), measureRange(b)]
  if (!first || !second) return true
  return readings(a.quantity.unit ?? '').some((from) =>
    readings(b.quantity.unit ?? '').some(
      (to) => meets(converted(first, from, to), second) || meets(asDifference(first, from, to), second),
    ),
  )
}

const converted = ({ low, high }: Range, from: string, to: string): Range => ({
  low: convert(low, from, to) ?? low,
  high: convert(high, from, to) ?? high,
})

/** A difference of temperature has no zero: 2C warmer is 3.6F warmer. */
const asDifference = (range: Range, from: string, to: string): Range => {
  const zero = UNITS.get(from)?.zero === undefined ? 0 : (convert(0, from, to) ?? 0)
  const { low, high } = converted(range, from, to)
  return { low: low - zero, high: high - zero }
}

const isPair = (a: Figure, b: Figure): boolean => {
  const [first, second] = [UNITS.get(a.quantity.unit ?? ''), UNITS.get(b.quantity.unit ?? '')]
  return (
    first !== undefined &&
    first.dimension === second?.dimension &&
    a.quantity.unit !== b.quantity.unit &&
    first.dimension !== 'duration'
  )
}

const raise = (a: Figure, b: Figure): Raised | null => {
  const [value, printed] = [exactOf(a), exactOf(b)]
  const [from, to] = [a.quantity.unit ?? '', b.quantity.unit ?? '']
  const right = value === null ? null : convert(value, from, to)
  if (value === null || printed === null || right === null) return null
  return {
    message: `${shownIn(value, from)} are ${shownIn(right, to)}; ${shownIn(printed, to)} stand here.`,
    at: b.quantity.span,
    related: [a.quantity.span],
    working: {
      kind: 'steps',
      steps: [`${shownIn(value, from)} = ${shownIn(right, to)}`, `In the text: ${shownIn(printed, to)}`],
    },
  }
}

export const conversionOff: Check = {
  id: 'conversion-off',
  shelf: 'figures',
  severity: 'error',
  title: 'A conversion is off',
  why: 'One of the two measures is wrong, and readers in half of the world will take the wrong one.',
  limits:
    'Allows for the rounding that is printed. A ton may be short, long or metric, a gallon American or imperial.',

  *run({ text, ledger }) {
    for (const [index, b] of ledger.entries()) {
      const a = ledger[index - 1]
      if (a?.sentence !== b.sentence || !isPair(a, b) || !JOINT.test(wordsBetween({ text }, a, b))) continue
      for (const [one, other] of pairsAt({ text, ledger }, index)) {
        const raised = isPair(one, other) && !agree(one, other) ? raise(one, other) : null
        if (raised) yield raised
      }
    }
    for (const [a, b] of restatedMeasures({ text, ledger })) {
      const raised = agree(a, b) ? null : raise(a, b)
      if (raised) yield { ...raised, severity: 'warning' }
    }
  },

  flags: [
    'Zoë’s 🙂 horse carried ⟦1:8st 9lb⟧ (⟦65kg⟧).',
    'A marrow that weighed ⟦1:62 kg⟧ won on Saturday. Zoë 🙂 said she had hardly been able to lift the ⟦117-pound⟧ giant.',
    'They were stranded at ⟦1:4,200 metres⟧ for two nights, Zoë 🙂 said. Nobody could reach them at that height, about ⟦11,500 feet⟧.',
    'Zoë 🙂 drove at ⟦1:160 km/h⟧ (⟦84 mph⟧).',
    'Zoë’s 🙂 tank held ⟦1:500 gallons⟧, the equivalent of ⟦2,900 litres⟧.',
    'Zoë’s 🙂 panel measures ⟦1:26 inches⟧ by 18 inches (⟦96cm⟧ by 46cm).',
    'Some ⟦1:40 centimetres⟧ of snow — ⟦26 inches⟧ — fell. The guard is 1.93 metres tall (6ft 4in).',
    'The guard, who is ⟦1:1.93 metres⟧ tall (⟦5ft 4in⟧), won.',
    'The lake is ⟦1:50 kilometres⟧ (⟦21 miles⟧) long.',
    'Zoë’s 🙂 field measures ⟦1:12 hectares⟧ (⟦12 acres⟧).',
    'The water reached ⟦1:9C⟧ (⟦64F⟧).',
    'The whale was ⟦1:14 metres⟧, or ⟦66 feet⟧, long.',
  ],
  passes: [
    'They ran over one mile and four furlongs (about 2.4km), and he carried 8st 9lb (55kg).',
    'A marrow that weighed 62 kg won on Saturday. She had hardly been able to lift the 137-pound giant.',
    'A marrow that weighed 62 kg won on Saturday. Second was the 117-pound one of her brother.',
    'The tank held 500 gallons, the equivalent of 1,900 litres.',
    'The panel measures 26 inches by 18 inches (66cm by 46cm).',
    'The town is about 70 kilometres (40 miles) away.',
    'The base lies some 150 kilometres (90 miles) off, the village 10 kilometres (six miles).',
    'It was 30C (86F), 2C (3.6F) warmer than usual.',
    'He is 6ft 2in (1.88m) and weighs 90kg (14 stone).',
    'The pipe carries 500 gallons (1,900 litres), the tank 2,000 tons (1,800 tonnes).',
    'They walked 5 miles (and rested for 20 minutes).',
  ],
}
