import type { Activity, Logged } from '../domain/decision.ts'
import { Refused } from '../domain/errors.ts'
import { RELIABILITIES } from '../domain/evidence.ts'
import { ROLES, type Role } from '../domain/source.ts'
import type { Stores } from '../domain/stores.ts'
import type { KeptDecision } from '../domain/log-store.ts'
import { isAbove } from './describe-source.ts'

/** How each act on a source is undone. */
export const SOURCE_UNDOS: Partial<Record<Activity, (stores: Stores, act: KeptDecision) => Promise<void>>> = {
  'source-renamed': async ({ registry }, act) => {
    const [subject, before, after] = partsOf(act)
    if ((await registry.get(subject)).name !== after.name) throw changed()
    await registry.rename(subject, { name: wordOf(before.name), role: oneRole(before.role) })
  },
  'source-aliased': async ({ registry }, act) => {
    const [subject, , after] = partsOf(act)
    await registry.removeAliases(subject, [wordOf(after.alias)])
  },
  'source-described': async ({ registry }, act) => {
    const [subject, before, after] = partsOf(act)
    const { side, note, reliability } = await registry.get(subject)
    if (side !== after.side || note !== after.note || reliability !== after.reliability) throw changed()
    await registry.describe(subject, {
      side: wordOf(before.side) || null,
      note: wordOf(before.note) || null,
      reliability: RELIABILITIES.find((letter) => letter === before.reliability) ?? null,
    })
  },
  'source-derived': async ({ registry }, act) => {
    const [subject, before, after] = partsOf(act)
    if ((await registry.get(subject)).derivedFrom !== (wordOf(after.fromKey) || null)) throw changed()
    const from = wordOf(before.fromKey) || null
    if (from !== null && isAbove(subject, from, await registry.derivations())) throw changed()
    await registry.derive([subject], from)
  },
  'source-merged': async ({ registry }, act) => {
    const [subject, , after] = partsOf(act)
    const intoKey = wordOf(after.intoKey)
    if ((await registry.get(subject)).mergedInto !== intoKey) throw changed()
    await registry.move(asList(after.moved), subject)
    await registry.removeAliases(intoKey, asList(after.aliases))
    await registry.derive(asList(after.derived), subject)
    await registry.setMerged(subject, null)
  },
  'source-split': async ({ registry }, act) => {
    const [subject, , after] = partsOf(act)
    const newKey = wordOf(after.newKey)
    if ((await registry.get(newKey)).mergedInto !== null) throw changed()
    await registry.move(
      (await registry.appearances(newKey)).map(({ id }) => id),
      subject,
    )
    await registry.setMerged(newKey, subject)
  },
}

type Fields = Readonly<Record<string, Logged>>

/** The source that an act was on, and what the log keeps of before and after. */
const partsOf = ({ subject, before, after }: KeptDecision): readonly [string, Fields, Fields] => [
  subject ?? '',
  asFields(before),
  asFields(after),
]

const oneRole = (value: Logged | undefined): Role => ROLES.find((role) => role === value) ?? 'other'

const wordOf = (value: Logged | undefined): string => (typeof value === 'string' ? value : '')

const changed = () => new Refused('It has been changed since: look at the source, and decide anew.')

const asFields = (value: Logged): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}

const asList = (value: Logged | undefined): string[] => (Array.isArray(value) ? value.map(wordOf) : [])
