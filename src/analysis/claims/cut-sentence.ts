/*
 * One sentence into claims and frames. Its words are first dealt out to the voices, each voice's words are then cut
 * into clauses; a clause that holds the cue of a voice is that voice's frame, every other is a claim.
 */
import type { Token } from '../../domain/syntax.ts'
import { cutFrame } from './cut-frame.ts'
import { splitClauses } from './split-clauses.ts'
import { framesSpeaker } from './frames-speaker.ts'
import { isCoordinator, isPause, isWord, pick } from './words.ts'

/** A voice in one sentence, in indexes of the text's tokens. */
export type Part = Readonly<{
  voice: number
  apart: boolean
  speaks: boolean
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
    const next = isPause(tokens[at]) ? voiceAt(parts, at + 1) : null
    // The comma behind an inserted frame parts what it stands between: *…, he said on Monday, hours before …*.
    const voice = next !== null && groups.has(next) ? next : voiceAt(parts, at)
    const group = groups.get(voice)
    if (group) group.push(at)
    else groups.set(voice, [at])
  }
  return [...groups]
    .flatMap(([voice, words]) =>
      turnsOf(tokens, words).flatMap((turn) => cutGroup(tokens, voice, turn, parts)),
    )
    .toSorted((a, b) => (a.words[0] ?? 0) - (b.words[0] ?? 0))
}

/** *“I would not,” he said, adding: “But why?”*, *It stood, he said; it had to.*: what begins anew behind the speaker is a sentence of its own. */
const turnsOf = (tokens: readonly Token[], words: readonly number[]): number[][] => {
  const turns: number[][] = []
  words.forEach((at, index) => {
    const before = words[index - 1]
    const isApart = before === undefined || (at > before + 1 && beginsAnew(tokens, at))
    if (isApart) turns.push([at])
    else turns.at(-1)?.push(at)
  })
  return turns
}

const beginsAnew = (tokens: readonly Token[], at: number): boolean => {
  if (tokens[at - 1]?.text === ';') return true
  const quoted = /^(?:["“‘']|``)$/.test(tokens[at]?.text ?? '')
  return quoted && (tokens[at - 1]?.text === ':' || /^[.?!]$/.test(tokens[at - 1]?.text ?? ''))
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
  const clauses = splitClauses(pick(tokens, words)).map((clause) => pick(words, clause))
  const parted = clauses.flatMap((clause) => partCues(tokens, clause, parts))
  const owners = parted.map((indexes) => ownersOf(indexes, parts).find((part) => part.voice !== voice))
  return parted.flatMap((indexes, at) => {
    const owner = owners[at]
    if (owner) return cutFrame(tokens, indexes, { owner, voice })
    const near = owners[at + 1] ?? owners[at - 1] ?? owners[at + 2] ?? owners[at - 2]
    const speaker = parts.find((part) => part.apart && isSubject(tokens, indexes, part))
    if (speaker) return [{ voice: null, frameOf: speaker.voice, words: indexes }]
    if (near && framesSpeaker(pick(tokens, indexes), at === 0))
      return [{ voice: null, frameOf: near.voice, words: indexes }]
    return [{ voice, frameOf: null, words: indexes }]
  })
}

/** *The council, which had argued that …, said*: what is left of a clause is only who speaks in it. */
const isSubject = (tokens: readonly Token[], indexes: readonly number[], { source }: Part): boolean => {
  const words = indexes.filter((at) => isWord(tokens[at]))
  return words.every((at) => source.has(at)) && source.values().next().value === words[0]
}

const ownersOf = (indexes: readonly number[], parts: readonly Part[]): Part[] =>
  parts.filter((part) => part.apart && indexes.some((at) => part.cue.has(at)))

/** *Nair said, adding that …* holds two cues: parted at the pause before the second. */
const partCues = (tokens: readonly Token[], indexes: number[], parts: readonly Part[]): number[][] => {
  const cues = ownersOf(indexes, parts)
    .map(({ cue }) => indexes.findIndex((at) => cue.has(at)))
    .toSorted((a, b) => a - b)
  const second = cues[1]
  if (second === undefined) return [indexes]
  let from = second
  while (
    from > (cues[0] ?? 0) &&
    !isPause(tokens[indexes[from - 1] ?? -1]) &&
    !isCoordinator(tokens[indexes[from] ?? -1])
  )
    from--
  if (from <= (cues[0] ?? 0)) return [indexes]
  return [indexes.slice(0, from), ...partCues(tokens, indexes.slice(from), parts)]
}
