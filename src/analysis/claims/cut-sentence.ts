/*
 * One sentence into claims and frames. Its words are first dealt out to the voices, each voice's words are then cut
 * into clauses; a clause that holds the cue of a voice is that voice's frame, every other is a claim.
 */
import type { Token } from '../../domain/syntax.ts'
import { pastCircumstance } from '../credit/line.ts'
import { splitClauses } from './split-clauses.ts'
import { isCoordinator, isFinite, isWord, pick } from './words.ts'

/** A voice in one sentence, in indexes of the text's tokens. */
export type Part = Readonly<{
  voice: number
  apart: boolean
  source: ReadonlySet<number>
  cue: ReadonlySet<number>
  content: ReadonlySet<number>
}>

/** A clause of the sentence: stated in the article's voice (`voice` null) or another; or the frame of one. */
export type Cut = { voice: number | null; frameOf: number | null; words: number[] }

type Range = Readonly<{ first: number; end: number }>

export const cutSentence = (
  tokens: readonly Token[],
  { first, end }: Range,
  parts: readonly Part[],
): Cut[] => {
  const groups = new Map<number | null, number[]>()
  for (let at = first; at < end; at++) {
    const voice = voiceAt(parts, at)
    const group = groups.get(voice)
    if (group) group.push(at)
    else groups.set(voice, [at])
  }
  return [...groups]
    .flatMap(([voice, words]) => cutGroup(tokens, voice, words, parts))
    .toSorted((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0))
}

/** The innermost voice whose content a token stands in. */
const voiceAt = (parts: readonly Part[], at: number): number | null => {
  let inner: Part | null = null
  for (const part of parts)
    if (
      part.apart &&
      part.content.has(at) &&
      !part.cue.has(at) &&
      (inner === null || part.content.size < inner.content.size)
    )
      inner = part
  return inner?.voice ?? null
}

const cutGroup = (
  tokens: readonly Token[],
  voice: number | null,
  words: readonly number[],
  parts: readonly Part[],
): Cut[] => {
  const clauses = splitClauses(pick(tokens, words))
  return clauses.flatMap((clause) => {
    const indexes = pick(words, clause)
    const owner = parts.find(
      (part) => part.apart && part.voice !== voice && indexes.some((at) => part.cue.has(at)),
    )
    return owner ? cutFrame(tokens, indexes, { owner, voice }) : [{ voice, frameOf: null, words: indexes }]
  })
}

type Framed = Readonly<{ owner: Part; voice: number | null }>

/** A frame is source, cue and circumstance; what is left over and has a verb of its own is stated, not framing. */
const cutFrame = (tokens: readonly Token[], indexes: readonly number[], { owner, voice }: Framed): Cut[] => {
  const core = indexes.filter((at) => owner.cue.has(at) || owner.source.has(at))
  const from = core[0] ?? 0
  const last = core.at(-1) ?? 0
  const line = { words: tokens.slice(last + 1, last + 12), first: 0, quoted: [] }
  const to = last + pastCircumstance(line, 0)
  const before = indexes.filter((at) => at < from)
  const after = indexes.filter((at) => at > to)
  const left = [before, after].filter((part) => isStated(tokens, part))
  const frame = indexes.filter((at) => !left.some((part) => part.includes(at)))
  return [
    { voice: null, frameOf: owner.voice, words: frame },
    ...left.map((part) => ({
      voice: part === after && goesOver(tokens, part) ? voice : owner.voice,
      frameOf: null,
      words: part,
    })),
  ]
}

/** Behind a semicolon or a comma with *and* the sentence goes over to another voice. */
const goesOver = (tokens: readonly Token[], part: readonly number[]): boolean => {
  const lead = pick(tokens, part.slice(0, 4))
  const first = lead.findIndex((token) => isWord(token))
  return isCoordinator(lead[first]) || lead.slice(0, first).some(({ text }) => text === ';')
}

const isStated = (tokens: readonly Token[], part: readonly number[]): boolean =>
  part.filter((at) => isWord(tokens[at])).length > 3 && part.some((at) => isFinite(tokens[at]))
