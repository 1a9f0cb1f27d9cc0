import { spanOf, type Span } from '../domain/span.ts'
import { isDisputed } from '../reference/disputed-lands.ts'
import { foldName } from '../reference/fold-name.ts'
import { townsNamed } from '../reference/places.ts'
import { stateNamed, stateOfCode, stateOfDemonym, type State } from '../reference/states.ts'
import type { Check, Raised } from './check.ts'

const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2}`
const KIND = String.raw`(?:capital|city|town|port|village|seaport|resort|suburb)`
const FAR = String.raw`(?:(?:north|south|east|west)(?:ern|-?eastern|-?western|-?east|-?west)? |central )?`

/** *Timisoara, Bulgaria*; *Guayaquil, a port in northern Peru*; *the Dutch town of Ghent*. */
const PATTERNS = [
  new RegExp(
    String.raw`(?<=\b(?:in|at|near|from|to|of|for|outside|off|over|around|above) )(?<town>${NAME})(?:, (?:in )?| in )(?:(?:north|south|east|west|central)(?:ern)? )?(?<land>${NAME})(?=[.;:)]|,? (?!and\b|or\b|\p{Lu})\p{Ll}|, (?!\p{Lu})|$)`,
    'dgu',
  ),
  new RegExp(
    String.raw`(?<town>${NAME}), (?:which is )?(?:a|an|the) (?:[\p{Ll}-]+ ){0,2}${KIND} in (?:the )?${FAR}(?:of )?(?<land>${NAME})`,
    'dgu',
  ),
  new RegExp(String.raw`(?<town>${NAME}), (?<land>${NAME})['’]s (?:[\p{Ll}-]+ ){0,3}${KIND}`, 'dgu'),
  new RegExp(
    String.raw`\b[Tt]he (?<people>\p{Lu}\p{Ll}+) (?:[\p{Ll}-]+ )?${KIND} of (?<town>${NAME})`,
    'dgu',
  ),
  // *They change in Maribor; the Croatian city is renewing its station*, with no other name between.
  new RegExp(
    String.raw`(?<=\b(?:in|at|near|from|to|of|outside) )(?<town>${NAME})(?=[ ,;.])(?:[ ,;.]+(?!\p{Lu})[\p{L}\d-]+){0,10}?[ ,;.]+(?:[Tt]he|a) (?<people>\p{Lu}\p{Ll}+) ${KIND}\b(?! of)`,
    'dgu',
  ),
]

/** Smaller towns are too often others' namesakes. */
const FEWEST_PEOPLE = 15_000
const GREAT = 500_000

const landOf = (words: { land?: string | undefined; people?: string | undefined }): State | null =>
  words.land === undefined ? stateOfDemonym(words.people ?? '') : stateNamed(words.land)

/** The state in which the best-known bearer of the name lies, where none lies in `land`; `null` where it may be right. */
const elsewhere = (town: string, land: State): State | null => {
  if (!land.independent || stateNamed(town)) return null
  const bearers = townsNamed(town)
  const [first] = bearers
  if (!first || first.people < FEWEST_PEOPLE || bearers.length > 40) return null
  // *Kassa* is Košice in Hungarian, and a village in Nigeria: by a name of another tongue only great cities are meant.
  if (foldName(first.name) !== foldName(town) && first.people < GREAT) return null
  if (bearers.some(({ state }) => state === land.code || isDisputed(state, land.code))) return null
  return stateOfCode(first.state)
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
        const raised = raise(match)
        if (raised) yield raised
      }
  },

  flags: [
    'Passengers change in ⟦Maribor⟧ for the coast; the ⟦1:Croatian⟧ city is renewing its station.',
    'The labels were printed in ⟦Turin⟧, in ⟦1:Switzerland⟧, on thick paper.',
    'The papers came from ⟦Timisoara⟧, ⟦1:Bulgaria⟧, by lorry.',
    'Café owners flew in. 🙂 They came by ship from ⟦Guayaquil⟧, a port in northern ⟦1:Peru⟧, in May.',
  ],
  passes: [
    'They change in Maribor for the coast; the Slovenian city is renewing its station.',
    'They met in Toledo, Spain, and in Paris, Texas.',
    'The firm has offices in London, France and Spain.',
    'He lives in Simferopol, Ukraine, and she in the Serbian city of Nis.',
    'They met in Harrowmere, Peru, last week.',
    'Gunmen burned the village of Kassa in central Nigeria.',
  ],
}

const raise = (match: RegExpMatchArray): Raised | null => {
  const { town = '', land, people } = match.groups ?? {}
  const stated = landOf({ land, people })
  const real = stated && elsewhere(town, stated)
  if (!stated || !real) return null
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
