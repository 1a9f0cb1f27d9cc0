const IRREGULAR: Readonly<Record<string, string>> = {
  person: 'people',
  foot: 'feet',
  inch: 'inches',
  century: 'centuries',
  penny: 'pence',
  krona: 'kronor',
  krone: 'kroner',
  koruna: 'koruny',
  colón: 'colones',
}

/** Units that are the same for one and for many, as style books write them. */
const UNCHANGED = new Set(
  'percent horsepower stone yen yuan won rand naira baht rupiah ringgit taka dong kip lari sen'.split(' '),
)

/** A unit for more than one: `kilometres`, `miles per hour`, `degrees Celsius`, `square feet`, `pounds sterling`. */
export const pluralUnit = (unit: string): string => {
  const [, lead, head, rest] = NOUN.exec(unit) ?? []
  return head === undefined ? unit : `${lead}${plural(head)}${rest}`
}

/** What is counted in a unit's name, with what stands before it and behind it. */
const NOUN = /^(.*?)([^ ]+)((?: (?:per .+|of age|Celsius|Fahrenheit|sterling))?)$/u

const plural = (noun: string): string =>
  IRREGULAR[noun] ?? (UNCHANGED.has(noun) || /[A-Z]{2}$|s$/.test(noun) ? noun : `${noun}s`)
