import { Refused } from '../domain/errors.ts'
import { originOf } from '../domain/origin.ts'
import type { Keeping, Stores } from '../domain/stores.ts'
import type { Actions } from './actions.ts'
import { filled } from './filled.ts'

const LONGEST_SIDE = 100
const LONGEST_NOTE = 5_000
const LONGEST_NAME = 200

/** What the desk holds of a source, and where what it says comes from. Each act can be taken back like a renaming. */
export const describeActions = ({ together }: Keeping): Pick<Actions, 'describeSource' | 'deriveSource'> => ({
  describeSource: ({ sourceKey, side, note, reliability, by }) =>
    together(async ({ registry, decisions }) => {
      const source = await registry.get(sourceKey)
      const kept = {
        side: within(filled(side), LONGEST_SIDE, 'side'),
        note: within(filled(note), LONGEST_NOTE, 'note'),
        reliability,
      }
      await registry.describe(sourceKey, kept)
      const before = { side: source.side, note: source.note, reliability: source.reliability }
      const entry = { activity: 'source-described', articleId: null, subject: sourceKey } as const
      return decisions.add({ ...entry, by, at: new Date(), before, after: kept })
    }),

  deriveSource: ({ sourceKey, from, by }) =>
    together(async (tx) => {
      const at = new Date()
      const source = await tx.registry.get(sourceKey)
      const name = filled(from)
      const fromKey = name === null ? null : await originNamed(tx, name, { sourceKey, at })
      await tx.registry.derive([sourceKey], fromKey)
      const before = source.derivedFrom && {
        from: (await tx.registry.get(source.derivedFrom)).name,
        fromKey: source.derivedFrom,
      }
      const after = fromKey === null ? null : { from: name, fromKey }
      const entry = { activity: 'source-derived', articleId: null, subject: sourceKey } as const
      return tx.decisions.add({ ...entry, by, at, before, after })
    }),
})

const within = (words: string | null, most: number, what: string): string | null => {
  if (words !== null && words.length > most)
    throw new Refused(`The ${what} is longer than ${most.toLocaleString('en')} characters: cut it.`)
  return words
}

/** The source of that name; a release that nobody quoted yet becomes one. */
const originNamed = async (
  { registry }: Stores,
  name: string,
  { sourceKey, at }: Readonly<{ sourceKey: string; at: Date }>,
): Promise<string> => {
  if (name.length > LONGEST_NAME)
    throw new Refused(`The name is longer than ${LONGEST_NAME} characters: cut it.`)
  const known = await registry.keyNamed(name)
  if (known === sourceKey) throw new Refused('A source is its own origin already: name another, or none.')
  if (known === null) return registry.add({ name, role: 'document', at })
  if (isAbove(sourceKey, known, await registry.derivations()))
    throw new Refused(`${name} took over what it says from this source: the two cannot both be the origin.`)
  return known
}

/** Whether `key` stands between a source and its origin, or is that origin. */
export const isAbove = (key: string, source: string, derivations: ReadonlyMap<string, string>): boolean =>
  source !== key && originOf(source, new Map([...derivations].filter(([from]) => from !== key))) === key
