import { spanOf } from '../../domain/span.ts'
import type { Check } from '../check.ts'

const BARE =
  /\b(?<source>(?:[Aa]|[Oo]ne|[Tt]he) source)(?= (?:said|says|told|added|claimed|confirmed|reported)\b)|(?:said|says|added|according to) (?<after>a source)(?=[,.;])/dgu

export const sourceUndescribed: Check = {
  id: 'source-undescribed',
  shelf: 'house',
  severity: 'warning',
  title: '“A source” without a word on who',
  why: 'AP: “a source” alone is barred; the reader is told as much as can be told of how the source knows.',
  limits: 'The bare word only. A source that was described before is to be dismissed.',

  *run({ text }) {
    for (const match of text.matchAll(BARE)) {
      const at = spanOf(match, match.groups?.source === undefined ? 'after' : 'source')
      yield { message: `“${text.slice(at.start, at.end)}” is not described.`, at }
    }
  },

  flags: [
    'Zoë left. 🙂 ⟦A source⟧ said that the talks had failed.',
    'The talks have failed, according to ⟦a source⟧.',
  ],
  passes: [
    'A source close to the talks said that they had failed.',
    'A source in the ministry told the paper so.',
  ],
}
