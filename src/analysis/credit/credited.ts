import type { Attribution, AttributionKind } from '../../domain/attribution.ts'
import { spanOfWords, trimmed, type Line, type Stretch } from './line.ts'

/** What a rule found in one line, in its tokens. */
export type Credited = Readonly<{
  source: Stretch | null
  cue: Stretch
  content: readonly Stretch[]
  kind: AttributionKind
  confidence: number
}>

/** What a verb of reporting gives before it is known which kind of verb it is. */
export type Report = Omit<Credited, 'kind'>

export const toAttribution = (line: Line, found: Credited): Attribution => ({
  source: found.source ? [spanOfWords(line, trimmed(line, found.source))] : [],
  cue: [spanOfWords(line, found.cue)],
  content: found.content
    .map((part) => trimmed(line, part))
    .filter(({ from, to }) => from < to)
    .map((part) => spanOfWords(line, part)),
  kind: found.kind,
  confidence: found.confidence,
})
