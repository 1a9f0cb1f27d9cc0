import type { Reading } from '../domain/reading.ts'
import type { Carried } from '../domain/article-store.ts'
import type { RevisionPreview, Succession } from '../domain/succession.ts'
import type { Workbench } from '../domain/workbench.ts'
import { carriedCorrections } from './carry-corrections.ts'

/** The corrections of a claim that hold for its heir. */
export const correctionsFor = (
  before: Workbench,
  reading: Reading,
  key: string,
  heirId: string | undefined,
) => {
  const claim = before.claims.find((one) => one.key === key)
  const heir = reading.claims.find(({ id }) => id === heirId)
  return claim && heir ? carriedCorrections(before, claim, { reading, heir }) : []
}

type Settling = Readonly<{
  before: Workbench
  reading: Reading
  choices: Readonly<Record<string, string>>
  keys: ReadonlyMap<string, string>
}>

/** Who takes whose place: what is clear, and what the editor chose of what is not; and what stays taken away. */
export const carriedIn = (
  { successions, away }: Pick<RevisionPreview, 'successions' | 'away'>,
  { before, reading, choices, keys }: Settling,
): Carried[] => {
  const taken = new Set<string>()
  const followed = successions.flatMap(({ claim, fate, heirs }): Carried[] => {
    const heir = isClear(fate) ? heirs[0] : heirs.find(({ id }) => id === choices[claim.id])
    const to = heir && keys.get(heir.id)
    if (to === undefined || taken.has(to)) return []
    taken.add(to)
    const corrections = correctionsFor(before, reading, claim.id, heir?.id)
    return [{ from: claim.id, to, fate: isClear(fate) ? fate : 'recheck', corrections }]
  })
  return [...followed, ...away.flatMap((one) => awayIn(before, one, keys))]
}

const awayIn = (
  { removed = [] }: Workbench,
  { claim, heirs }: Succession,
  keys: ReadonlyMap<string, string>,
): Carried[] => {
  const to = keys.get(heirs[0]?.id ?? '')
  const at = removed.find(({ key }) => key === claim.id)?.at
  if (to === undefined || at === undefined) return []
  const stays = { was: 'removed', field: 'removed', after: at.toISOString() } as const
  return [{ from: claim.id, to, fate: 'carried', corrections: [stays] }]
}

/** Whether a claim follows its words by itself. */
export const isClear = (fate: Succession['fate']): fate is Carried['fate'] =>
  fate === 'carried' || fate === 'recheck'
