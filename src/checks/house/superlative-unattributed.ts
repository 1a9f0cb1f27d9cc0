import { overlaps, spanOf } from '../../domain/span.ts'
import type { Check } from '../check.ts'
import { isOwnVoice } from '../statements.ts'

const SUPERLATIVE =
  /\bthe (?:first|only|largest|biggest|smallest|oldest|longest|tallest|fastest|deadliest|worst|richest)\b[^.;:,]{0,40}?\b(?:in (?:the world|history|the country|Europe|Asia|Africa|America)|ever|of its kind|on record|in the world's history)\b/dgiu

export const superlativeUnattributed: Check = {
  id: 'superlative-unattributed',
  shelf: 'house',
  severity: 'note',
  title: 'A superlative in nobody’s name',
  why: 'Reuters: every statement has its source unless it is established. “The first”, “the largest” is nearly always somebody’s word, and often wrong.',
  limits:
    'Looks at superlatives that name their field (*in the world*, *ever*). Dismiss it for what any almanac has.',

  *run({ text, claims }) {
    const own = claims.filter(isOwnVoice).flatMap(({ spans }) => spans)
    let at = 0
    for (const match of text.matchAll(SUPERLATIVE)) {
      const place = spanOf(match)
      while ((own[at]?.end ?? Infinity) <= place.start) at++
      const span = own[at]
      if (span && overlaps(span, place)) yield { message: `“${match[0]}”: who says so?`, at: place }
    }
  },

  flags: ['Zoë wept. 🙂 It is ⟦the largest telescope in the world⟧.'],
  passes: [
    'It is the largest telescope in the world, the observatory said.',
    'It is the largest room in the house.',
  ],
}
