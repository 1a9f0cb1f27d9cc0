import { HEDGING_NAMES } from '../../domain/hedging.ts'
import { originOf } from '../../domain/origin.ts'
import type { DeskClaim, SourcedClaim, SourceOnDesk } from '../../domain/workbench.ts'
import { capital, counted } from './counting.ts'

/** How much weight a source bears: how surely it speaks, what rests on it alone, and whose word it is in the end. */
export const presentStanding = (
  source: SourceOnDesk,
  claims: readonly SourcedClaim[],
  others: readonly SourceOnDesk[],
) => {
  const alone = claims.filter(({ claim }) => restsOnAlone(claim)).length
  return {
    levels: HEDGING_NAMES.map((name, level) => ({
      name: capital(name),
      count: claims.filter(({ claim }) => claim.hedging.level === level).length,
      rungs: [1, 2, 3, 4].map((rung) => ({ on: rung <= level, x: (rung - 1) * 23 })),
    })).filter(({ count }) => count > 0),
    aloneWords:
      alone === 0
        ? null
        : `${counted(alone, 'claim')} ${alone === 1 ? 'rests' : 'rest'} on this source alone: no evidence supports ${alone === 1 ? 'it' : 'them'}.`,
    ...presentOrigin(source, others),
  }
}

/** Whether nothing but the word of its source speaks for a claim; an opinion or a forecast rests on nothing else anyhow. */
export const restsOnAlone = ({ worth, evidence }: DeskClaim): boolean =>
  worth.checkability === 'fact' &&
  !evidence.some(({ kind, stance }) => kind !== 'search' && stance === 'supports')

/** Sources that took over what they say from one and the same count as one. */
const presentOrigin = (source: SourceOnDesk, others: readonly SourceOnDesk[]) => {
  const all = [source, ...others.filter(({ key }) => key !== source.key)]
  const derivations = new Map(
    all.flatMap(({ key, derivedFrom }) => (derivedFrom ? [[key, derivedFrom.key] as const] : [])),
  )
  const origin = originOf(source.key, derivations)
  const kin = all.filter(({ key }) => key !== source.key && originOf(key, derivations) === origin)
  const link = ({ key, name }: { key: string; name: string }) => ({ href: `/sources/${key}`, name })
  const count = kin.length + 1 + (all.some(({ key }) => key === origin) ? 0 : 1)
  return {
    derivedFrom: source.derivedFrom && link(source.derivedFrom),
    derived: source.derived.map(link),
    originWords: count > 1 ? `${counted(count, 'source')}, 1 origin` : null,
  }
}
