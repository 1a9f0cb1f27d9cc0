import { OWN_VOICE, type ClaimAttribution } from '../../domain/attribution.ts'
import type { Entities } from '../../domain/entity.ts'
import type { Sentence } from '../../domain/sentence.ts'
import type { Source } from '../../domain/source.ts'
import { bySpan, type Span } from '../../domain/span.ts'
import type { Syntax } from '../../domain/syntax.ts'
import type { Voice } from '../claims/voices.ts'
import { linesOf } from '../credit/line.ts'
import { describeWords, subjectFor } from '../sources/describe-voice.ts'
import { findMentions } from '../sources/find-mentions.ts'
import { inInterview, inVoice, isOurs } from '../sources/own-words.ts'
import { emptyRegistry, toSources } from '../sources/registry.ts'
import { NOBODY, implied, type Resolution, type Scene } from '../sources/resolution.ts'
import { resolvePhrase } from '../sources/resolve-phrase.ts'
import { resolvePronoun } from '../sources/resolve-pronoun.ts'
import { findStates } from '../sources/states-in-play.ts'

type Read = Readonly<{
  text: string
  syntax: Syntax
  sentences: readonly Sentence[]
  entities: Entities
  voices: readonly Voice[]
}>

/** How a claim is credited, from its voice (null is the article's own), its frame and its words. */
export type CreditOf = (voice: number | null, frame: readonly Span[]) => ClaimAttribution

/** Who speaks in an article: its sources, and for each voice which of them it is. */
export const resolveSources = ({ voices, ...read }: Read): { sources: Source[]; creditOf: CreditOf } => {
  const scene = sceneOf(read)
  const resolved = new Map<number, Resolution>()
  const order = voices
    .map((voice, index) => ({
      voice,
      index,
      at: voice.attribution.cue[0]?.start ?? voice.attribution.content[0]?.start ?? 0,
    }))
    .toSorted((a, b) => a.at - b.at)
  const ours = order.filter(({ voice }) => isOurs(scene, voice))
  for (const { voice, index } of order.filter(({ voice: one }) => !isOurs(scene, one)))
    resolved.set(index, resolve(scene, voice, resolved))
  // *I think …* in a quotation is whoever is quoted, which is known last.
  for (const { voice, index } of ours)
    resolved.set(index, inVoice(scene, voices, voice, resolved) ?? resolve(scene, voice, resolved))
  findMentions(scene)
  return {
    sources: toSources(scene.registry),
    creditOf: (voice, frame) => credit(voices, resolved, { voice, frame }),
  }
}

const sceneOf = ({ text, syntax, sentences, entities }: Omit<Read, 'voices'>): Scene => ({
  text,
  syntax,
  sentences,
  entities,
  lines: linesOf(syntax),
  people: entities.people
    .flatMap((person) => person.mentions.map(({ span }) => ({ span, person })))
    .toSorted((a, b) => bySpan(a.span, b.span)),
  states: findStates(syntax),
  registry: emptyRegistry(),
  spoken: [],
  sexes: new Map(),
  heard: [],
  known: new Map(),
})

const resolve = (scene: Scene, voice: Voice, earlier: ReadonlyMap<number, Resolution>): Resolution => {
  const { attribution, carriedFrom } = voice
  if (carriedFrom !== null) {
    const from = earlier.get(carriedFrom)
    const heard = from?.entry ? scene.heard.findLast(({ entry }) => entry === from.entry) : undefined
    return from?.entry ? implied(from.entry, heard?.span ?? null, from.alternatives) : NOBODY
  }
  const interviewed = inInterview(scene, voice)
  if (interviewed) {
    if (interviewed.entry && attribution.source[0])
      scene.heard.push({ entry: interviewed.entry, span: attribution.source[0] })
    return interviewed
  }
  const shared = attribution.source.length === 0 ? subjectFor(scene, attribution.cue) : null
  const described = shared ?? describeWords(scene, attribution.source)
  if (!described) return NOBODY
  const known = scene.known.get(described.span.start)
  if (known && described.pronoun) return known
  const resolution = described.pronoun ? resolvePronoun(scene, described) : resolvePhrase(scene, described)
  scene.known.set(described.span.start, resolution)
  if (resolution.entry) {
    scene.heard.push({ entry: resolution.entry, span: described.span })
    const { state } = resolution.entry.traits
    if (state)
      scene.spoken.push({
        code: state,
        at: described.span.start,
        weight: attribution.kind === 'admission' ? 1 : 4,
      })
  }
  return resolution
}

type Claimed = Readonly<{ voice: number | null; frame: readonly Span[] }>

const credit = (
  voices: readonly Voice[],
  resolved: ReadonlyMap<number, Resolution>,
  { voice, frame }: Claimed,
): ClaimAttribution => {
  const spoken = voice === null ? undefined : voices[voice]
  if (voice === null || !spoken) return OWN_VOICE
  const { attribution } = spoken
  const { entry, basis, resolvedFrom, alternatives } = resolved.get(voice) ?? NOBODY
  return {
    kind: attribution.kind,
    sourceId: entry?.id ?? null,
    source: attribution.source,
    cue: attribution.cue,
    frame,
    basis,
    resolvedFrom,
    alternatives: alternatives.map(({ id }) => id),
    confidence: attribution.confidence,
  }
}
