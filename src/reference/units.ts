/** What a unit measures; only units of one dimension convert into each other. */
export type Dimension =
  | 'length'
  | 'area'
  | 'volume'
  | 'mass'
  | 'speed'
  | 'temperature'
  | 'duration'
  | 'information'
  | 'power'
  | 'energy'
  | 'pressure'

/** `factor` of the dimension's base unit make one of this unit; temperatures also have a zero of their own. */
export type Unit = Readonly<{ dimension: Dimension; factor: number; zero?: number }>

// Exact by definition. SI and units used with it: BIPM, The International System of Units, 9th edition (2019).
// Yard and pound (0.9144 m, 0.45359237 kg): International Yard and Pound Agreement of 1959. US and imperial gallon
// (231 cubic inches; 4.54609 l): NIST Handbook 44, appendix C; UK Weights and Measures Act 1985, schedule 1.
// Nautical mile (1852 m): First International Extraordinary Hydrographic Conference, Monaco 1929. Oil barrel: 42 US
// gallons. Horsepower: 550 foot-pounds a second. Months and years are means of the Gregorian calendar.
const YARD = 0.9144
const FOOT = YARD / 3
const INCH = YARD / 36
const MILE = 1760 * YARD
const POUND = 0.45359237
const US_GALLON = 231 * (INCH * 10) ** 3
const DAY = 86_400
const YEAR = 365.2425 * DAY

const of =
  (dimension: Dimension) =>
  (...units: readonly (readonly [name: string, factor: number])[]): [string, Unit][] =>
    units.map(([name, factor]) => [name, { dimension, factor }])

/** Units by their singular English name. Bases: metre, square metre, litre, kilogram, metre a second, kelvin, second. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...of('length')(
    ['nanometre', 1e-9],
    ['micrometre', 1e-6],
    ['millimetre', 1e-3],
    ['centimetre', 1e-2],
    ['decimetre', 1e-1],
    ['metre', 1],
    ['kilometre', 1e3],
    ['inch', INCH],
    ['foot', FOOT],
    ['yard', YARD],
    ['mile', MILE],
    ['nautical mile', 1852],
    ['fathom', 2 * YARD],
    ['furlong', 220 * YARD],
    ['light year', 9_460_730_472_580_800],
  ),
  ...of('area')(
    ['square millimetre', 1e-6],
    ['square centimetre', 1e-4],
    ['square metre', 1],
    ['square kilometre', 1e6],
    ['square inch', INCH ** 2],
    ['square foot', FOOT ** 2],
    ['square yard', YARD ** 2],
    ['square mile', MILE ** 2],
    ['acre', 4840 * YARD ** 2],
    ['hectare', 1e4],
  ),
  ...of('volume')(
    ['millilitre', 1e-3],
    ['centilitre', 1e-2],
    ['litre', 1],
    ['cubic centimetre', 1e-3],
    ['cubic metre', 1e3],
    ['cubic kilometre', 1e12],
    ['cubic inch', (INCH * 10) ** 3],
    ['cubic foot', (FOOT * 10) ** 3],
    ['cubic yard', (YARD * 10) ** 3],
    ['cubic mile', (MILE * 10) ** 3],
    ['gallon', US_GALLON],
    ['imperial gallon', 4.54609],
    ['quart', US_GALLON / 4],
    ['pint', US_GALLON / 8],
    ['cup', US_GALLON / 16],
    ['fluid ounce', US_GALLON / 128],
    ['barrel', 42 * US_GALLON],
  ),
  ...of('mass')(
    ['microgram', 1e-9],
    ['milligram', 1e-6],
    ['gram', 1e-3],
    ['kilogram', 1],
    ['tonne', 1e3],
    ['ton', 2000 * POUND],
    ['long ton', 2240 * POUND],
    ['megatonne', 1e9],
    ['kilotonne', 1e6],
    ['ounce', POUND / 16],
    ['pound', POUND],
    ['stone', 14 * POUND],
    ['carat', 2e-4],
  ),
  ...of('speed')(
    ['metre per second', 1],
    ['kilometre per hour', 1 / 3.6],
    ['mile per hour', MILE / 3600],
    ['knot', 1852 / 3600],
    ['foot per second', FOOT],
  ),
  ['kelvin', { dimension: 'temperature', factor: 1, zero: 0 }],
  ['degree Celsius', { dimension: 'temperature', factor: 1, zero: 273.15 }],
  ['degree Fahrenheit', { dimension: 'temperature', factor: 5 / 9, zero: 273.15 - 160 / 9 }],
  ...of('duration')(
    ['second', 1],
    ['minute', 60],
    ['hour', 3600],
    ['day', DAY],
    ['week', 7 * DAY],
    ['fortnight', 14 * DAY],
    ['month', YEAR / 12],
    ['quarter', YEAR / 4],
    ['year', YEAR],
    ['decade', 10 * YEAR],
    ['century', 100 * YEAR],
  ),
  ...of('information')(
    ['bit', 1 / 8],
    ['byte', 1],
    ['kilobyte', 1e3],
    ['megabyte', 1e6],
    ['gigabyte', 1e9],
    ['terabyte', 1e12],
    ['petabyte', 1e15],
  ),
  ...of('power')(
    ['watt', 1],
    ['kilowatt', 1e3],
    ['megawatt', 1e6],
    ['gigawatt', 1e9],
    ['horsepower', 550 * FOOT * POUND * 9.80665],
  ),
  ...of('energy')(
    ['joule', 1],
    ['kilojoule', 1e3],
    ['calorie', 4.184],
    ['kilowatt hour', 3.6e6],
    ['megawatt hour', 3.6e9],
    ['gigawatt hour', 3.6e12],
  ),
  ...of('pressure')(['pascal', 1], ['hectopascal', 100], ['millibar', 100], ['bar', 1e5]),
])

/** `value` of unit `from` in unit `to`; `null` where the two do not measure the same thing. */
export const convert = (value: number, from: string, to: string): number | null => {
  const source = UNITS.get(from)
  const target = UNITS.get(to)
  if (source?.dimension !== target?.dimension || !source || !target) return null
  return (value * source.factor + (source.zero ?? 0) - (target.zero ?? 0)) / target.factor
}
