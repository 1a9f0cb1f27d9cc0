import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { isKnown } from './name-sources.ts'

/** How far an article is moved when it is put behind others: in characters, tokens, sentences of either kind, paragraphs. */
export type Offset = Readonly<{
  text: number
  tokens: number
  parsed: number
  sentences: number
  paragraphs: number
}>

const isSpan = (value: object): value is Span =>
  'start' in value && 'end' in value && typeof value.start === 'number' && typeof value.end === 'number'

/** A value with every span in it moved. */
const moved = <T>(value: T, by: number): T => {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((item: unknown) => moved(item, by)) as T
  if (isSpan(value)) return { ...value, start: value.start + by, end: value.end + by }
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, moved(item, by)])) as T
}

/** A reading as it stands behind others; `sourceIds` are the names of its sources among all. */
export const moveCopy = (copy: Copy, offset: Offset, sourceIds: ReadonlyMap<string, string>): Copy => {
  const { text, title, publishedAt, ...rest } = copy
  const { syntax, claims, sentences, sources, ledger, timeline, entities, ...parts } = moved(
    rest,
    offset.text,
  )
  const parsed = <T extends { sentence: number }>(item: T): T => ({
    ...item,
    sentence: item.sentence + offset.parsed,
  })
  const mentioned = <T extends { mentions: readonly { sentence: number }[] }>(item: T): T => ({
    ...item,
    mentions: item.mentions.map(parsed),
  })
  const sourceId = (id: string | null): string | null => (id === null ? null : (sourceIds.get(id) ?? id))
  return {
    ...parts,
    text,
    title,
    publishedAt,
    sentences: sentences.map((item) => ({ ...item, paragraph: item.paragraph + offset.paragraphs })),
    syntax: {
      tokens: syntax.tokens.map((token) => ({
        ...parsed(token),
        head: token.head < 0 ? token.head : token.head + offset.tokens,
      })),
      sentences: syntax.sentences.map(({ first, end }) => ({
        first: first + offset.tokens,
        end: end + offset.tokens,
      })),
      quotations: syntax.quotations,
    },
    sources: sources.map((source) => ({ ...source, id: sourceId(source.id) ?? source.id })),
    claims: claims.map((claim) => ({
      ...claim,
      id: `${offset.text}:${claim.id}`,
      sentence: claim.sentence + offset.sentences,
      attribution: { ...claim.attribution, sourceId: sourceId(claim.attribution.sourceId) },
    })),
    ledger: ledger.map((figure) => ({
      ...parsed(figure),
      speaker: figure.speaker.map((word) => sourceId(word) ?? word).filter(isKnown),
    })),
    timeline: timeline.map(parsed),
    entities: {
      names: entities.names.map(parsed),
      people: entities.people.map(mentioned),
      organisations: entities.organisations.map((body) => ({
        ...mentioned(body),
        acronyms: body.acronyms.map(parsed),
      })),
      places: entities.places.map(mentioned),
    },
  }
}
