import { hullOf } from '../../domain/span.ts'
import type { Check } from '../check.ts'

export const opinionAnonymous: Check = {
  id: 'opinion-anonymous',
  shelf: 'house',
  severity: 'note',
  title: 'An opinion under anonymity',
  why: 'AP: an anonymous source may give information that is vital, never an opinion.',
  limits: 'Takes for opinions what the reading ranks as such.',

  *run({ claims, sources }) {
    const nameless = new Set(sources.filter(({ role }) => role === 'anonymous').map(({ id }) => id))
    for (const { spans, attribution, worth } of claims) {
      const at = hullOf(spans)
      if (at && worth.checkability === 'opinion' && nameless.has(attribution.sourceId ?? ''))
        yield { message: 'An opinion, and nobody’s name to it.', at, related: [...attribution.source] }
    }
  },

  flags: ['⟦1:A source close to the minister⟧ said ⟦the plan was terrible⟧.'],
  passes: [
    'Anna Lind said the plan was terrible.',
    'A source close to the minister said the plan would cost $3 million.',
  ],
}
