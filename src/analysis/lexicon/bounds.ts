/** What words before a figure make of it: a lower end, an upper end, or a round value. */
export type Bound = 'least' | 'most' | 'round'

const GROUPS: Readonly<Record<Bound, string>> = {
  least: [
    'more than|over|well over|just over|at least|in excess of|upwards of|upward of|no fewer than|no less than',
    'not less than|not fewer than|a minimum of|minimum of|exceeding|above|greater than|topping|north of|at the least',
  ].join('|'),
  most: [
    'fewer than|less than|under|just under|up to|as many as|as much as|at most|no more than|not more than',
    'a maximum of|maximum of|below|at the most|no larger than|no higher than',
  ].join('|'),
  round: [
    'about|around|some|roughly|approximately|approx|nearly|almost|an estimated|estimated|circa|close to|near',
    'more or less|somewhere around|somewhere near|in the region of|on the order of|of the order of|a reported',
    'virtually|an approximate|an average of|the estimated',
  ].join('|'),
}

/** Phrases before a figure, by their words. */
export const BOUNDS: ReadonlyMap<string, Bound> = new Map(
  (Object.keys(GROUPS) as Bound[]).flatMap((bound) =>
    GROUPS[bound].split('|').map((phrase) => [phrase, bound] as const),
  ),
)

/** Phrases after a figure. */
export const BOUNDS_AFTER: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['or more', 'least'],
  ['and more', 'least'],
  ['plus', 'least'],
  ['or less', 'most'],
  ['or fewer', 'most'],
  ['or so', 'round'],
  ['odd', 'round'],
  ['or thereabouts', 'round'],
])

/** After these *over* tells the cause or the subject, not a bound: *jailed over £1.2m fraud*, *a row over 50 jobs*. */
export const OVER_A_MATTER: ReadonlySet<string> = new Set(
  `jailed fined sued charged arrested convicted sentenced sacked suspended banned investigated questioned criticised
   criticized accused condemned blamed grilled apologises apologizes apologised apologized resigns resigned quits quit
   strike strikes row rows dispute disputes battle battles fight fights clash clashes anger fury outrage protest protests
   backlash concern concerns fears inquiry probe trial case lawsuit talks deal deals split divided`.split(
    /\s+/u,
  ),
)

/** Nouns of an amount: *over £1.2m damage* is more than that, *over £1.2m fraud* is about one. */
export const NOUNS_OF_AMOUNT: ReadonlySet<string> = new Set(
  `damage worth profit profits debt debts revenue revenues turnover compensation losses sales income funding aid cash
   savings annually yearly monthly weekly daily apiece each more less extra total or plus`.split(/\s+/u),
)
