import { createRequire } from 'node:module'
import { foldName } from './fold-name.ts'

/** A state or territory of the world: `code` is ISO 3166-1 alpha-2. */
export type State = Readonly<{
  code: string
  name: string
  demonyms: readonly string[]
  capitals: readonly string[]
  independent: boolean
}>

type Entry = Readonly<{
  cca2: string
  name: { common: string; official: string }
  independent?: boolean
  capital?: readonly string[]
  altSpellings: readonly string[]
  demonyms?: { eng?: { m: string; f: string } }
}>

type Index = Readonly<{
  states: readonly State[]
  names: ReadonlyMap<string, State>
  demonyms: ReadonlyMap<string, State>
  capitals: ReadonlyMap<string, State>
}>

/** Names that newspapers use and the list lacks. */
const NEWSPAPER_NAMES: Readonly<Record<string, readonly string[]>> = {
  US: ['the United States', 'America', 'the US', 'U.S.', 'the U.S.', 'the United States of America'],
  GB: ['Britain', 'Great Britain', 'the UK', 'U.K.', 'England', 'Scotland', 'Wales', 'Northern Ireland'],
  CZ: ['the Czech Republic', 'Czech Republic'],
  CI: ['Ivory Coast'],
  CD: ['Congo', 'the Democratic Republic of Congo'],
  TR: ['Turkey'],
  MK: ['Macedonia'],
}

const NEWSPAPER_DEMONYMS: Readonly<Record<string, readonly string[]>> = {
  GB: ['English', 'Scottish', 'Welsh'],
  US: ['U.S.', 'US'],
  KG: ['Kyrgyz'],
  AZ: ['Azeri'],
  AF: ['Afghani'],
  TH: ['Siamese'],
}

let index: Index | null = null

/** From the package world-countries (ODbL 1.0), read once, when first asked for. */
const statesIndex = (): Index => (index ??= readIndex())

const readIndex = (): Index => {
  const entries = createRequire(import.meta.url)('world-countries/countries.json') as readonly Entry[]
  const names = new Map<string, State>()
  const demonyms = new Map<string, State>()
  const capitals = new Map<string, State>()
  const states = entries.map((entry): State => {
    const { m, f } = entry.demonyms?.eng ?? { m: '', f: '' }
    return {
      code: entry.cca2,
      name: entry.name.common,
      demonyms: [m, f, ...(NEWSPAPER_DEMONYMS[entry.cca2] ?? [])].filter((word) => word !== ''),
      capitals: entry.capital ?? [],
      independent: entry.independent ?? false,
    }
  })
  // Independent states come first: *American* is of the United States, not of an island that shares the word.
  const ranked = states
    .map((state, at) => ({ state, entry: entries[at] }))
    .sort((a, b) => Number(b.state.independent) - Number(a.state.independent))
  for (const { state, entry } of ranked) {
    const spellings = entry?.altSpellings.filter((spelling) => spelling.length > 3) ?? []
    const official = entry ? [entry.name.official] : []
    for (const name of [state.name, ...(NEWSPAPER_NAMES[state.code] ?? []), ...official, ...spellings])
      setOnce(names, foldName(name), state)
    for (const word of state.demonyms) setOnce(demonyms, foldName(word), state)
    for (const word of state.capitals) setOnce(capitals, foldName(word), state)
  }
  return { states, names, demonyms, capitals }
}

const setOnce = (map: Map<string, State>, key: string, state: State): void => {
  if (key !== '' && !map.has(key)) map.set(key, state)
}

/** The state of that name (`Georgia` is the country), in any of its usual English spellings. */
export const stateNamed = (name: string): State | null => statesIndex().names.get(foldName(name)) ?? null

/** The state whose people or things the word is for: `Azerbaijani`, `French`; plurals too. */
export const stateOfDemonym = (word: string): State | null => {
  const { demonyms } = statesIndex()
  const folded = foldName(word)
  return demonyms.get(folded) ?? (folded.endsWith('s') ? (demonyms.get(folded.slice(0, -1)) ?? null) : null)
}

/** The state whose capital bears that name: `Baku`, `Moscow`; `Washington` too. */
export const stateOfCapital = (name: string): State | null => {
  const folded = foldName(name)
  return statesIndex().capitals.get(folded === 'washington' ? 'washington dc' : folded) ?? null
}

/** The state with that ISO code. */
export const stateOfCode = (code: string): State | null =>
  statesIndex().states.find((state) => state.code === code) ?? null
