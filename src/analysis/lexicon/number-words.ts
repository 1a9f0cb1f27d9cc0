/** Cardinals below a hundred. */
export const SMALL: ReadonlyMap<string, number> = new Map([
  ...[
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
    'seventeen eighteen nineteen',
  ]
    .join(' ')
    .split(' ')
    .map((word, value) => [word, value] as const),
  ['nought', 0],
  ['naught', 0],
])

export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
)

/** What multiplies the number before it, in words and in print. */
export const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
])

/** Short scales after a numeral: `1.2bn`, `10 tln`. `m` alone is million only after a currency, `M` always. */
export const SHORT_SCALES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['mn', 1e6],
  ['mm', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
  ['tln', 1e12],
])

/** Ordinals below twenty, and the tens; their plurals are the denominators of fractions. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...[
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth',
    'fifteenth sixteenth seventeenth eighteenth nineteenth',
  ]
    .join(' ')
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
  ...'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'
    .split(' ')
    .map((word, index) => [word, (index + 2) * 10] as const),
  ['hundredth', 1e2],
  ['thousandth', 1e3],
  ['millionth', 1e6],
  ['billionth', 1e9],
  ['trillionth', 1e12],
])

/** Denominators besides the ordinals. */
export const PARTS: ReadonlyMap<string, number> = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
])

/**
 * Plurals that count without a figure, as the lowest and highest number that a reader takes them for: `hundreds` is
 * at least two of them and less than the next power. Above thousands the words have no upper end in use.
 */
export const VAGUE: ReadonlyMap<string, Readonly<{ one: number; min: number; max: number | null }>> = new Map(
  [
    ['dozens', { one: 12, min: 24, max: 99 }],
    ['scores', { one: 20, min: 40, max: 199 }],
    ['tens', { one: 10, min: 20, max: 99 }],
    ['hundreds', { one: 1e2, min: 200, max: 999 }],
    ['thousands', { one: 1e3, min: 2e3, max: 9_999 }],
    ['millions', { one: 1e6, min: 2e6, max: null }],
    ['billions', { one: 1e9, min: 2e9, max: null }],
    ['trillions', { one: 1e12, min: 2e12, max: null }],
  ],
)

/** Words that stand for a multiple of a scale: `several thousand` is 2,000 to 9,999. */
export const SEVERAL: ReadonlySet<string> = new Set(['several', 'few', 'many'])
