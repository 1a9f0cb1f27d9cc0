import type { Quantity } from '../domain/quantity.ts'
import { bySpan, contains, textOf, type Span } from '../domain/span.ts'
import type { Check, Copy } from './check.ts'
import { headlineOf, stemOf, type Headline } from './headlines.ts'

const UNITS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(
  ' ',
)

const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...UNITS.map((word, at) => [word, at + 1] as const),
  ...TENS.map((word, at) => [word, (at + 2) * 10] as const),
  ...ORDINALS.map((word, at) => [word, at + 1] as const),
  ['dozen', 12],
  ['hundred', 100],
  ['hundredth', 100],
  ['thousand', 1000],
  ['thousandth', 1000],
])

const SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  bn: 1e9,
  b: 1e9,
  billion: 1e9,
  trillion: 1e12,
  thousand: 1e3,
  hundred: 100,
}

/** Smaller figures are often the desk's own count of what follows. */
const SMALLEST = 4
const NEAR = 0.06

type Figure = Readonly<{ value: number; words: string; at: number; noun: string }>

const FIGURE =
  /(?<![\p{L}\d.,-])[$€£]?(?<digits>\d[\d,]*(?:\.\d+)?)(?:st|nd|rd|th)?(?:[ -]?(?<scale>million|billion|trillion|thousand|hundred|bn|mn|m|b|k)\b)?(?![\d:\p{L}])|\b(?<word>\p{L}+)\b/dgu

const figuresIn = (words: string): Figure[] =>
  Array.from(words.matchAll(FIGURE)).flatMap((match): Figure[] => {
    const { digits, scale, word } = match.groups ?? {}
    const value =
      digits === undefined
        ? NUMBERS.get((word ?? '').toLowerCase())
        : Number(digits.replaceAll(',', '')) * (SCALES[scale ?? ''] ?? 1)
    if (value === undefined || !Number.isFinite(value)) return []
    const noun =
      /^[\s-]*(?:\p{Ll}+ )?(?<noun>\p{L}{3,})/u.exec(words.slice(match.index + match[0].length))?.groups
        ?.noun ?? ''
    return [{ value, words: match[0], at: match.index, noun: stemOf(noun) }]
  })

const isYear = ({ value, words }: Figure): boolean => /^\d{4}$/u.test(words) && value > 1500 && value < 2100

const bearsOut = (figure: Figure, { min, max }: Quantity): boolean =>
  (min ?? 0) <= figure.value * (1 + NEAR) && (max ?? Infinity) >= figure.value * (1 - NEAR)

/** Headlines add up what the story tells one by one. */
const isSum = (figure: Figure, values: readonly number[]): boolean => {
  const known = new Set(values)
  return values.some((value) => known.has(figure.value - value) || known.has(figure.value + value))
}

const bodyFrom = (headline: Headline): number => headline.span?.end ?? 0

const missingIn = (copy: Copy, headline: Headline): Figure[] => {
  const wanted = figuresIn(headline.words).filter((figure) => figure.value >= SMALLEST && !isYear(figure))
  if (wanted.length === 0) return []
  const from = bodyFrom(headline)
  const quantities = copy.quantities.filter(({ span }) => span.start >= from)
  const inWords = figuresIn(copy.text.slice(from))
  const values = [
    ...new Set([
      ...inWords.map(({ value }) => value),
      ...quantities.flatMap(({ min, max }) => [min ?? 0, max ?? 0]),
    ]),
  ]
  return wanted.filter(
    (figure) =>
      !inWords.some(
        ({ value }) =>
          Math.abs(value - figure.value) <= figure.value * NEAR &&
          !(figure.value < 100 && value !== figure.value),
      ) &&
      !quantities.some((quantity) => quantity.min !== quantity.max && bearsOut(figure, quantity)) &&
      !isSum(figure, values),
  )
}

/** The figure of the story that the headline's may be meant for: of the same noun, else none. */
const rivalOf = (copy: Copy, headline: Headline, figure: Figure): Span | null => {
  const from = bodyFrom(headline)
  const rivals = copy.quantities.filter(({ span }) => span.start >= from)
  const isAge = /\b(?:dies|died|dead|aged|at|age)\s*$/iu.test(headline.words.slice(0, figure.at))
  const verb = stemOf(/(?<word>\p{L}+)\W*$/u.exec(headline.words.slice(0, figure.at))?.groups?.word ?? '')
  const rival =
    rivals.find(({ span, of }) => {
      const after = stemOf(
        of?.split(' ').at(-1) ??
          /^[\s-]*(?<noun>\p{L}+)/u.exec(copy.text.slice(span.end))?.groups?.noun ??
          '',
      )
      return figure.noun !== '' && after === figure.noun
    }) ??
    rivals.find(
      ({ span }) => verb.length > 2 && wordsBefore(copy.text, span).some((word) => stemOf(word) === verb),
    ) ??
    (isAge ? rivals.find(({ unit }) => unit === 'year of age') : undefined)
  return rival?.span ?? (isAge ? ageIn(copy.text, from) : null)
}

const wordsBefore = (text: string, { start }: Span): string[] =>
  (text.slice(Math.max(0, start - 40), start).match(/\p{L}+/gu) ?? []).slice(-3)

/** *She was 82.* */
const ageIn = (text: string, from: number): Span | null => {
  const match = /\b(?:was|aged|of|,) (?<age>\d{2,3})(?=[,.;])/du.exec(text.slice(from))
  const [start, end] = match?.indices?.groups?.age ?? [0, 0]
  return match ? { start: from + start, end: from + end } : null
}

const nounPlace = (copy: Copy, headline: Headline, figure: Figure): Span | null => {
  const from = bodyFrom(headline)
  const pattern = /(?<![\p{L}\d])(?<figure>\d[\d,.]*(?:st|nd|rd|th)?|\p{Ll}+th) (?<noun>\p{L}+)/gu
  for (const match of copy.text.slice(from).matchAll(pattern))
    if (stemOf(match.groups?.noun ?? '') === figure.noun && /\d|th$/u.test(match[0]))
      return { start: from + match.index, end: from + match.index + match[0].length }
  return null
}

export const headlineFigureMissing: Check = {
  id: 'headline-figure-missing',
  shelf: 'certainty',
  severity: 'warning',
  title: 'A figure in the headline that the story does not have',
  why: 'The figure was changed in the story and stayed in the headline, or the other way round.',
  limits: 'Rounded figures and sums of two are taken for the story’s; figures below four are left alone.',

  *run(copy) {
    const headline = headlineOf(copy)
    if (!headline) return
    for (const figure of missingIn(copy, headline)) {
      const [rival = null] = [rivalOf(copy, headline, figure), nounPlace(copy, headline, figure)]
        .filter((place) => place !== null)
        .sort(bySpan)
      const own = headline.span && {
        start: headline.span.start + figure.at,
        end: headline.span.start + figure.at + figure.words.length,
      }
      const at = own ?? rival
      if (!at || rival === null) continue
      yield {
        message: `The headline has ${figure.words}; the story has ${textOf(copy.text, rival)}.`,
        at,
        ...(own && !contains(own, rival) ? { related: [rival] } : {}),
      }
    }
  },

  flags: [
    'Bakery opens ⟦hundredth⟧ shop\n\nA bakery in Zoë’s street will open its ⟦1:80th shop⟧ on Saturday, its founder said.',
    'Novelist dies at ⟦79⟧\n\nThe novelist Irena Valdi died in Turin on Monday, her publisher said. She was ⟦1:82⟧.',
  ],
  passes: [
    'Storm cuts power to 40,000 homes\n\nThe storm cut the power to 39,800 homes, the company said.',
    'Flood kills 12 in two villages\n\nThe flood killed seven in Karu and five in Meru, the Red Cross said.',
    'Council to close libraries in 2025\n\nThe council will close three libraries next year, it said.',
  ],
}
