const SCALES: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 1e2,
  thousand: 1e3,
  k: 1e3,
  lakh: 1e5,
  million: 1e6,
  m: 1e6,
  mn: 1e6,
  crore: 1e7,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12,
  tn: 1e12,
}

// The last numeral of the words, with its scale.
const LAST_NUMERAL = /(\d[\d,]*)(?:\.(\d+))?(?:\s*[-–]?\s*([a-z]+))?(?![^\d]*\d)/iu

// `5ft 10in`, `254 feet 9 inches`, `13 stone 4`: told in a unit and its parts, of which most have twelve or more.
const COMPOUND = /\d\s*-?(?:ft|foot|feet|st|stone|lbs?|pounds?|['′’])\s*\d/iu
const INCH = 1 / 12

/** To what a figure in print is rounded: `70` to 10, `105` to 1, `1.2 million` to 100,000, `six` to 1. */
export const stepOf = (words: string, value: number): number => {
  const numeral = LAST_NUMERAL.exec(words)
  if (!numeral) return stepOfValue(Math.abs(value))
  if (COMPOUND.test(words)) return INCH
  const [, whole = '', decimals, word = ''] = numeral
  const named = SCALES[word.toLowerCase()] ?? 1
  // `1.58m` of a man are metres.
  const scale = Math.abs(value) * 100 >= named ? named : 1
  if (decimals !== undefined) return scale * 10 ** -decimals.length
  const step = stepOfValue(Number(whole.replaceAll(',', '')))
  // "60 million" is told to the million.
  return scale > 1 ? scale * Math.min(step, Number(whole) >= 100 ? 10 : 1) : step
}

/** The last place that is not zero: 70 is rounded to tens, as far as a reader can tell. */
export const stepOfValue = (value: number): number => {
  if (value === 0 || !Number.isFinite(value)) return 1
  if (!Number.isInteger(value)) return value < 1 ? value / 10 : 0.1
  let step = 1
  while (value % (step * 10) === 0) step *= 10
  return step
}
