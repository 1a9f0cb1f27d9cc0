import { spanOf, type Span } from '../domain/span.ts'
import { isDisputed } from '../reference/disputed-lands.ts'
import { foldName } from '../reference/fold-name.ts'
import { townsNamed, type Town } from '../reference/places.ts'
import { stateNamed, stateOfCapital, stateOfCode, stateOfDemonym, type State } from '../reference/states.ts'
import type { Check, Raised } from './check.ts'

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}`
const KIND = String.raw`(?:capital|city|town|port|village|seaport|resort|suburb|metropolis|municipality|harbour|harbor|stronghold|hub)`
// Between a town and what it is called later stands no other name, but days and months may.
const NO_NAME = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|It|The|This|That|He|She|They|There|Its|[\p{Ll}\d][\p{L}\d-]*)`
/** *In neighbouring Ecuador*. */
const BESIDE = String.raw`(?:(?:neighbou?ring|nearby|landlocked|far-off|distant|mainland|rural|coastal) )?`
const FAR = String.raw`(?:(?:north|south|east|west)(?:ern|-?eastern|-?western|-?east|-?west)? |central )?`

/** *Timisoara, Bulgaria*; *Guayaquil, a port in northern Peru*; *the Dutch town of Ghent*. */
const PATTERNS = [
  new RegExp(
    String.raw`(?<=\b(?:in|at|near|from|to|of|for|outside|off|over|around|above|as|through|via|towards?|into|past|beyond|reached|visited|left|including|like|is|was) )(?<town>${NAME})(?:, (?:in )?| in )${BESIDE}(?:the (?=Netherlands\b|Philippines\b|Gambia\b)|(?:north|south|east|west|central)(?:ern)? |the (?:north|south|east|west|centre|center|interior|highlands)(?:[- ]?(?:east|west))? of )?(?<land>${NAME})(?=[.;:)]|,? (?!and\b|or\b|\p{Lu})\p{Ll}|, (?!\p{Lu})|$)`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<town>${NAME}), (?:which is )?(?:a|an|the) (?:[\p{Ll}-]+ ){0,2}${KIND} in (?:the )?${FAR}(?:of )?(?<land>${NAME})`,
    'dgu',
  ),
  new RegExp(String.raw`(?<town>${NAME}), (?<land>${NAME})['’]s (?:[\p{Ll}-]+ ){0,3}${KIND}`, 'dgu'),
  // *Mombasa, on Kenya's coast*; *Porto, a port on the coast of Portugal*.
  new RegExp(
    String.raw`(?<town>${NAME}),? (?:which (?:is|lies) )?(?:on|in|off|along) (?<land>${NAME})['’]s (?:[\p{L}-]+ ){0,3}(?:coast|north|south|east|west|heartland|interior|shores?|highlands|lowlands|border)`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<town>${NAME}),? (?:which is |is )?(?:an? (?:[\p{Ll}-]+ ){0,2}${KIND} )?(?:on|along|off) the (?:[\p{L}-]+ ){0,2}(?:coast|shore) of (?<land>${NAME})`,
    'dgu',
  ),
  // *Vilnius, the Lithuanian capital*; *Graz, once the … capital of Styria*.
  new RegExp(
    String.raw`(?<town>${NAME}),? (?:which is |is |was )?(?:a|an|the) (?<people>\p{Lu}\p{Ll}+) (?:[\p{Ll}-]+ ){0,2}${KIND}\b`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<town>${NAME}),? (?:which is |is )?(?:a|an|the) (?:[\p{Ll}-]+ ){0,3}${KIND} (?:of|in) (?:the )?${FAR}(?<land>${NAME})`,
    'dgu',
  ),
  new RegExp(
    String.raw`\b[Tt]he (?<people>\p{Lu}\p{Ll}+) (?:[\p{Ll}-]+ )?${KIND} of (?<town>${NAME})`,
    'dgu',
  ),
  // *The Ukrainian capital, Kyiv*.
  new RegExp(
    String.raw`\b[Tt]he (?<people>\p{Lu}\p{Ll}+) (?:[\p{Ll}-]+ )?(?:capital|city|town|port|resort)(?: city)?, (?<town>${NAME})(?=[.;,)]| (?:on|in|to|for|was|is|and|after|with)\b)`,
    'dgu',
  ),
  // *They change in Maribor. It is the Slovenian city's …*, with no other name between.
  new RegExp(
    String.raw`(?<=\b(?:in|at|near|from|to|of|outside) )(?<town>${NAME})(?=[ ,;.])(?:[ ,;.]+${NO_NAME}){0,16}?[;.] (?:It (?:is|was) )?(?:[Tt]he|a) (?<people>\p{Lu}\p{Ll}+) ${KIND}\b(?! of)`,
    'dgu',
  ),
]

/** A hamlet of a great city's name is not meant: *Porto* in Spain. */
const LEAST_SHARE = 0.003
/** Smaller towns are too often others' namesakes. */
const FEWEST_PEOPLE = 15_000
const GREAT = 500_000

const landOf = (words: { land?: string | undefined; people?: string | undefined }): State | null =>
  words.land === undefined ? stateOfDemonym(words.people ?? '') : stateNamed(words.land)

/** The state in which the best-known bearer of the name lies, where none lies in `land`; `null` where it may be right. */
const elsewhere = (town: string, land: State, isCapital: boolean): State | null => {
  if (!land.independent || stateNamed(town)) return null
  const home = isCapital ? stateOfCapital(town) : null
  if (home && !land.capitals.includes(town)) return home
  const bearers = townsNamed(town)
  const [first] = bearers
  if (!first || first.people < FEWEST_PEOPLE || bearers.length > 40) return null
  // *Kassa* is Košice in Hungarian, and a village in Nigeria: by a name of another tongue only great cities are meant.
  if (foldName(first.name) !== foldName(town) && first.people < GREAT) return null
  const least = first.people * LEAST_SHARE
  const isThere = ({ state, people }: Town): boolean =>
    people >= least && (state === land.code || isDisputed(state, land.code))
  return bearers.some(isThere) ? null : stateOfCode(first.state)
}

export const placeInWrongLand: Check = {
  id: 'place-in-wrong-land',
  shelf: 'world',
  severity: 'error',
  title: 'A town in the wrong country',
  why: 'Readers who live there stop believing the rest.',
  limits:
    'Towns of GeoNames (500 people or more) by any of their names; silent where any town of the name lies in the country that is given, and where two states claim the land.',

  *run({ text }) {
    for (const pattern of PATTERNS)
      for (const match of text.matchAll(pattern)) {
        const raised = raise(text, match)
        if (raised) yield raised
      }
  },

  flags: [
    'He fled by bus to ⟦Cochabamba⟧, in neighbouring ⟦1:Ecuador⟧, with Zoë 🙂.',
    'They heard sirens in the ⟦1:Ukrainian⟧ capital, ⟦Minsk⟧, at noon, Zoë 🙂 said.',
    'It was felt as far away as ⟦Pasto⟧, ⟦1:Peru⟧, where Zoë 🙂 ran down the stairs.',
    'Passengers change in ⟦Maribor⟧ for the coast; the ⟦1:Croatian⟧ city is renewing its station.',
    'The labels were printed in ⟦Turin⟧, in ⟦1:Switzerland⟧, on thick paper.',
    'The papers came from ⟦Timisoara⟧, ⟦1:Bulgaria⟧, by lorry.',
    'Zoë’s plane left ⟦Santiago⟧, the capital of ⟦1:Argentina⟧, at nine.',
    'Zoë 🙂 sang in ⟦Gothenburg⟧ on Saturday. It was the ⟦1:Danish⟧ city’s first such night.',
    'The talks in ⟦Mombasa⟧, on ⟦1:Tanzania⟧’s coast, went on for a week.',
    'Café owners flew in. 🙂 They came by ship from ⟦Guayaquil⟧, a port in northern ⟦1:Peru⟧, in May.',
  ],
  passes: [
    'He fled by bus to Cochabamba, in neighbouring Bolivia. Constanta, on Romania’s Black Sea coast, is a port.',
    'They heard sirens in the Ukrainian capital, Kyiv, at noon.',
    'They change in Maribor for the coast; the Slovenian city is renewing its station.',
    'They met in Toledo, Spain, and in Paris, Texas.',
    'The firm has offices in London, France and Spain.',
    'He lives in Simferopol, Ukraine, and she in the Serbian city of Nis.',
    'They met in Harrowmere, Peru, last week.',
    'She was born in 1931 in Lviv, then in Poland, and raised in Breslau, Germany.',
    'They flew from Zurich to the Austrian capital.',
    'Gunmen burned the village of Kassa in central Nigeria.',
  ],
}

/** *The Chilean capital*, *the capital of Chile*, and not *the old capital*. */
const CAPITAL = /\bthe \p{Lu}\p{Ll}+ capital$|\bthe capital of\b/u

/** *Lviv, then in Poland*; *born in 1931 in Breslau, Germany*: borders have moved. */
const ONCE =
  /\b(?:then (?:in|an?|part|the|under)|formerly|former|at the time|(?:1[0-8]\d\d|19[0-8]\d)s?|century|empire)\b/iu
const AROUND = 120

/** Whether the sentence speaks of a time of other borders. */
const isOfOldTimes = (text: string, { start, end }: Span): boolean => {
  const before =
    text
      .slice(Math.max(0, start - AROUND), start)
      .split(/[.!?]\s/u)
      .at(-1) ?? ''
  const [after = ''] = text.slice(end, end + AROUND).split(/[.!?]\s/u)
  return ONCE.test(before + text.slice(start, end) + after)
}

const raise = (text: string, match: RegExpMatchArray): Raised | null => {
  const { town = '', land, people } = match.groups ?? {}
  const stated = landOf({ land, people })
  const real = stated && elsewhere(town, stated, CAPITAL.test(match[0]))
  if (!stated || !real || real.code === stated.code || isOfOldTimes(text, spanOf(match))) return null
  const at: Span = spanOf(match, 'town')
  return {
    message: `${town} is in ${stated.name} here; the gazetteer has it in ${real.name}.`,
    at,
    related: [spanOf(match, land === undefined ? 'people' : 'land')],
    working: {
      kind: 'steps',
      steps: [`GeoNames: ${town} lies in ${real.name}; no town of that name in ${stated.name}`],
    },
  }
}
