import type { Claim } from '../../domain/claim.ts'
import { contains, hullOf } from '../../domain/span.ts'
import type { Check, Copy } from '../check.ts'

/** The claims that tell of people killed or hurt, by a figure. */
const graveClaims = ({ claims, ledger }: Copy): Claim[] => {
  const figures = ledger.filter(({ fate }) => fate === 'killed' || fate === 'hurt')
  return claims.filter(({ spans }) =>
    figures.some(({ quantity }) => spans.some((span) => contains(span, quantity.span))),
  )
}

export const singleSource: Check = {
  id: 'single-source',
  shelf: 'house',
  severity: 'note',
  title: 'A key fact that rests on one source',
  why: 'BBC 3.2: we are reluctant to rely on one source; if we do, it is credible, named and on the record.',
  limits:
    'Takes figures of killed and hurt for key facts, and looks whether anybody else is credited with one.',

  *run(copy) {
    const grave = graveClaims(copy)
    const ids = new Set(grave.map(({ attribution }) => attribution.sourceId))
    const [only] = ids
    const [first] = grave
    const at = first && hullOf(first.spans)
    if (ids.size !== 1 || only === null || !first || !at) return
    const name = copy.sources.find(({ id }) => id === only)?.name ?? 'one source'
    yield { message: `Only ${name} vouches for it.`, at, related: [...first.attribution.source] }
  },

  flags: ['Zoë wept. 🙂 ⟦1:The police⟧ said that ⟦nine people were killed in the blast⟧. It rained.'],
  passes: [
    'The police said that nine people were killed in the blast. The hospital said that nine people were killed.',
    'Nine people were killed in the blast.',
  ],
}
