import type { Sentence } from '../../domain/sentence.ts'
import type { Span } from '../../domain/span.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { cutSentence, type Cut, type Part } from '../claims/cut-sentence.ts'
import { spansOfWords } from '../claims/spans-of-words.ts'
import { indexesIn, type Voice } from '../claims/voices.ts'
import { isVerb, isWord } from '../claims/words.ts'
import { mayState, isStatement } from '../claims/is-statement.ts'

/** A claim's words before anything is known of them; `voice` is an index of the voices, null the article's own. */
export type ClaimWords = Readonly<{
  sentence: number
  spans: readonly Span[]
  frame: readonly Span[]
  voice: number | null
}>

type Read = Readonly<{ syntax: Syntax; sentences: readonly Sentence[]; voices: readonly Voice[] }>

/** Cuts the statements of a text into claims, in reading order. Questions and commands are none. */
export const splitClaims = ({ syntax, sentences, voices }: Read): ClaimWords[] => {
  const parts = partsBySentence(syntax, voices)
  const frames = new Map<number, number[]>()
  const places = syntax.sentences.flatMap((range, index) => {
    const sentence = sentences[index]
    if (!sentence || !mayState(syntax, range, sentence)) return []
    const cuts = cutSentence(syntax.tokens, startAt(syntax, range, sentence), parts[index] ?? []).map(
      (cut) => (leadsOnly(syntax, cut) ? { voice: null, frameOf: cut.voice, words: cut.words } : cut),
    )
    for (const { frameOf, words } of cuts)
      if (frameOf !== null) frames.set(frameOf, [...(frames.get(frameOf) ?? []), ...words])
    return [{ place: { syntax, parts: parts[index] ?? [], sentence, index }, cuts }]
  })
  const heard = new Set(places.flatMap(({ cuts }) => cuts.flatMap(({ voice }) => voice ?? [])))
  return places
    .flatMap(({ place, cuts }) => claimsOf({ ...place, frames, idle: idleIn(cuts, heard) }, cuts))
    .toSorted((a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0))
}

/** The words that frame nothing: all that their voice says belongs to a voice within it. */
const idleIn = (cuts: readonly Cut[], heard: ReadonlySet<number>): number[] =>
  cuts.flatMap(({ frameOf, words }) => (frameOf !== null && !heard.has(frameOf) ? words : []))

type Range = Readonly<{ first: number; end: number }>

/** Behind the date that a text may begin with. */
const startAt = ({ tokens }: Syntax, { first, end }: Range, { span }: Sentence): Range => {
  let from = first
  while (from < end && (tokens[from]?.span.start ?? 0) < span.start) from++
  return { first: from, end }
}

const partsBySentence = (syntax: Syntax, voices: readonly Voice[]): Part[][] => {
  const bySentence: Part[][] = syntax.sentences.map(() => [])
  voices.forEach(({ attribution, apart, speaks }, voice) => {
    const part: Part = {
      voice,
      apart,
      speaks,
      source: new Set(indexesIn(syntax, attribution.source)),
      cue: new Set(indexesIn(syntax, attribution.cue)),
      content: new Set(indexesIn(syntax, attribution.content)),
    }
    const sentences = new Set(
      [...part.cue, ...part.content, ...part.source].map((at) => syntax.tokens[at]?.sentence ?? 0),
    )
    for (const sentence of sentences) bySentence[sentence]?.push(part)
  })
  return bySentence
}

type Place = Readonly<{
  syntax: Syntax
  parts: readonly Part[]
  sentence: Sentence
  index: number
  frames: ReadonlyMap<number, readonly number[]>
  idle: readonly number[]
}>

const claimsOf = (place: Place, cuts: readonly Cut[]): ClaimWords[] => {
  const { syntax } = place
  return cuts.flatMap((cut) => {
    if (cut.frameOf !== null || !isStatement(place, cut)) return []
    const act = actIn(place, cut)
    const { kept, led } =
      cut.voice === null ? { kept: cut.words, led: [] } : withoutThat(syntax.tokens, cut.words)
    const spans = spansOfWords(syntax.tokens, kept)
    if (spans.length === 0) return []
    const frame = [...framesAround(place, cut.voice), ...led].sort((a, b) => a - b)
    return [
      { sentence: place.index, spans, frame: spansOfWords(syntax.tokens, frame), voice: cut.voice ?? act },
    ]
  })
}

/** The frame of a voice and of those that it is told by. */
const framesAround = ({ parts, frames, idle }: Place, voice: number | null): number[] => {
  if (voice === null) return []
  const own = parts.find((part) => part.voice === voice)
  const outer = parts.filter(
    (part) => part.voice === voice || (own && part.apart && [...own.cue].some((at) => part.content.has(at))),
  )
  return [...new Set([...outer.flatMap((part) => frames.get(part.voice) ?? []), ...idle])]
}

/** *revealed Tuesday the car was stolen*: the day goes with the verb before it. */
const isDayBehind = (tokens: readonly Token[], at: number | undefined): boolean =>
  at !== undefined &&
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.tag.startsWith('VB') === true &&
  !isVerb(tokens[at + 1])

/** A *that* whose clause another voice has. */
const leadsOnly = ({ tokens }: Syntax, { voice, words }: Cut): boolean =>
  voice !== null && !withoutThat(tokens, words).kept.some((at) => isWord(tokens[at]))

/** *that* and *and that* before a content go with what attributes it. */
const withoutThat = (
  tokens: readonly Token[],
  words: readonly number[],
): { kept: readonly number[]; led: readonly number[] } => {
  const first = words.findIndex((at) => isWord(tokens[at]))
  const lower = words.slice(first, first + 2).map((at) => tokens[at]?.lower)
  const led = isDayBehind(tokens, words[first])
    ? 1
    : lower[0] === 'that' && /^(?:IN|WDT)$/.test(tokens[words[first] ?? 0]?.tag ?? '')
      ? 1
      : /^(?:and|but|or)$/.test(lower[0] ?? '') && lower[1] === 'that'
        ? 2
        : 0
  if (led === 0) return { kept: words, led: [] }
  return { kept: words.slice(first + led), led: words.slice(first, first + led) }
}

/** The act of speaking that a clause in the article's own voice states, or what it passes on in nobody's name. */
const actIn = ({ parts }: Place, { voice, words }: Cut): number | null => {
  if (voice !== null) return null
  return (
    parts.find((part) => !part.apart && part.speaks && words.some((at) => part.cue.has(at)))?.voice ?? null
  )
}
