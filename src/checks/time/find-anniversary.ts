import type { Span } from '../../domain/span.ts'

const NTH = /\b(?<number>\d{1,3})(?:st|nd|rd|th)\s+(?:\p{L}+\s+)?(?:anniversary|birthday|jubilee)\b/iu

const WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    fifth: 5,
    tenth: 10,
    fifteenth: 15,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
  }),
)
const NTH_WORD = new RegExp(`\\b(?<word>${[...WORDS.keys()].join('|')})\\s+(?:anniversary|birthday)\\b`, 'iu')

// The names of wedding days and of hundreds of years, as dictionaries give them.
const NAMED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    silver: 25,
    pearl: 30,
    ruby: 40,
    golden: 50,
    diamond: 60,
    platinum: 70,
    centenary: 100,
    centennial: 100,
    bicentenary: 200,
    bicentennial: 200,
    sesquicentennial: 150,
    tercentenary: 300,
    'half-century': 50,
    'half a century': 50,
    'quarter-century': 25,
    'quarter of a century': 25,
  }),
)
const NAMED_DAY =
  /\b(?<word>silver|pearl|ruby|golden|diamond|platinum)\s+(?:wedding(?: anniversary)?|anniversary|jubilee)\b|\b(?<hundreds>centenary|centennial|bicentenary|bicentennial|sesquicentennial|tercentenary)\b/iu
const CENTURY =
  /\b(?<word>half-century|half a century|quarter-century|quarter of a century)\b(?!\s+(?:ago|later|of (?:service|work)))/iu

// "Marked 25 years since the quake of 2004", "shot on 19 June 1972, 40 years ago": years that are kept like a feast.
const YEARS =
  /\b(?<number>\d{1,3}|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|one hundred) years\s+(?:since|ago|after|to the day (?:after|since)|on from)\b/iu
/** Words of keeping a day of the past. */
export const KEEPS =
  /\b(?:mark(?:s|ed|ing)?|commemorat\p{L}+|celebrat\p{L}+|remember\p{L}*|honou?r(?:s|ed|ing)?|memorial|vigil|wreaths?|tributes?|ceremon\p{L}+|to the day)\b/iu
const TURNS = /\b(?:turn(?:s|ed|ing)?|is|are)\s+(?<number>\d{2,3})(?=\s+(?:this|last|next|on|in)\b|[,.;])/iu
const SPELLED: ReadonlyMap<string, number> = new Map(
  Object.entries({
    ten: 10,
    fifteen: 15,
    twenty: 20,
    'twenty-five': 25,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
    'a hundred': 100,
    'one hundred': 100,
  }),
)

// "Ten years after the referendum of September 2012, voters are still split".
const OPENS_YEARS =
  /^["“]?(?<number>\d{1,3}|ten|fifteen|twenty|twenty-five|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|one hundred) years\s+(?:after|since|on from)(?=\s[^,;.]*,[^.]*\b(?:is|are|has|have|still|remains?)\b)/iu

/** Whether what turns so old is a thing: *the library turns 110*. */
const isOfThing = (words: string): boolean =>
  !/\b(?:born|he|she|his|her|who|I)\b/iu.test(words) &&
  (FOUNDED.test(words) || /^["“]?The\s+\p{Ll}+(?:\s+\p{Ll}+)?\s+(?:turn(?:s|ed)|is)\s+\d/u.test(words))

/** An anniversary and where its words stand: `isAgo` where it is counted in years since. */
export type Anniversary = Readonly<{ number: number; at: Span; isAgo: boolean }>

/** What is told of a founding. */
export const FOUNDED =
  /\b(?:founded|established|opened|built|born|launched|formed|created|set up|started|completed|inaugurated|unveiled|married|wed|signed)\b/iu

/** The anniversary that a sentence tells of; its words begin at `offset`. */
export const anniversaryIn = (words: string, offset: number): Anniversary | null => {
  const digits = NTH.exec(words)
  const spelled = NTH_WORD.exec(words)
  const named = NAMED_DAY.exec(words) ?? (KEEPS.test(words) ? CENTURY.exec(words) : null)
  const years = KEEPS.test(words) ? YEARS.exec(words) : OPENS_YEARS.exec(words)
  const turned = isOfThing(words) ? TURNS.exec(words) : null
  const found = digits ?? spelled ?? named ?? years ?? turned
  const word = (spelled?.groups?.word ?? named?.groups?.word ?? named?.groups?.hundreds ?? '').toLowerCase()
  const figure = (digits ?? years ?? turned)?.groups?.number?.toLowerCase() ?? ''
  const number =
    digits || (!spelled && !named)
      ? (SPELLED.get(figure) ?? (figure === '' ? undefined : Number(figure)))
      : (WORDS.get(word) ?? NAMED.get(word))
  if (!found || number === undefined) return null
  return {
    number,
    at: { start: offset + found.index, end: offset + found.index + found[0].length },
    isAgo: found === years,
  }
}
