import { OWN_VOICE, type ClaimAttribution } from '../domain/attribution.ts'
import { bySpan, contains, overlaps, sharedLength, type Span } from '../domain/span.ts'
import type { Reading } from '../domain/reading.ts'
import type { Claim } from '../domain/claim.ts'
import type { Source } from '../domain/source.ts'

type Credited = Readonly<{
  claims: readonly Claim[]
  sources: readonly Source[]
  attributions: Reading['attributions']
}>

/** How words that a person chose are credited: as the claim that shares most of them, or as the words about them say. */
export const creditAt = (
  { claims, sources, attributions }: Credited,
  spans: readonly Span[],
): ClaimAttribution => {
  const [nearest] = claims
    .map((claim) => ({ claim, shared: sharedBy(claim.spans, spans) }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
  const credit = nearest?.claim.attribution ?? quotedAt({ sources, attributions }, spans)
  return { ...credit, frame: credit.frame.filter((part) => !spans.some((span) => overlaps(span, part))) }
}

const sharedBy = (ours: readonly Span[], theirs: readonly Span[]): number =>
  ours.reduce((sum, span) => sum + theirs.reduce((all, other) => all + sharedLength(span, other), 0), 0)

/** Words that are no claim of the machine, a question for one, may still be somebody's. */
const quotedAt = (
  { sources, attributions }: Omit<Credited, 'claims'>,
  spans: readonly Span[],
): ClaimAttribution => {
  const said = attributions.find(({ content }) =>
    spans.every((span) => content.some((part) => contains(part, span))),
  )
  if (!said) return OWN_VOICE
  const source = sources.find(({ mentions }) =>
    mentions.some((mention) => said.source.some((place) => overlaps(place, mention))),
  )
  return {
    ...OWN_VOICE,
    kind: said.kind,
    sourceId: source?.id ?? null,
    source: said.source,
    cue: said.cue,
    frame: [...said.source, ...said.cue].sort(bySpan),
    confidence: said.confidence,
  }
}
