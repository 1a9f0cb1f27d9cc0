/*
 * One sentence into claims and frames. Its words are first dealt out to the voices, each voice's words are then cut
 * into clauses; a clause that holds the cue of a voice is that voice's frame, every other is a claim.
 */
import type { Token } from '../../domain/syntax.ts'
import { pastCircumstance } from '../credit/line.ts'
import { splitClauses } from './split-clauses.ts'
import { framesSpeaker, isLeadIn } from './frames-speaker.ts'
import { isCoordinator, isFinite, isPause, isVerb, isWhWord, isWord, pick } from './words.ts'

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
  const clauses = splitClauses(pick(tokens, words)).map((clause) => pick(words, clause))
  const parted = clauses.flatMap((clause) => partCues(tokens, clause, parts))
  const owners = parted.map((indexes) => ownersOf(indexes, parts).find((part) => part.voice !== voice))
  return parted.flatMap((indexes, at) => {
    const owner = owners[at]
    if (owner) return cutFrame(tokens, indexes, { owner, voice })
    const near = owners[at + 1] ?? owners[at - 1] ?? owners[at + 2] ?? owners[at - 2]
    if (near && framesSpeaker(pick(tokens, indexes), at === 0))
      return [{ voice: null, frameOf: near.voice, words: indexes }]
    return [{ voice, frameOf: null, words: indexes }]
  })
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

type Framed = Readonly<{ owner: Part; voice: number | null }>

/** A frame is source, cue and circumstance; what is left over and has a verb of its own is stated, not framing. */
const cutFrame = (tokens: readonly Token[], indexes: readonly number[], { owner, voice }: Framed): Cut[] => {
  const shared = stepBefore(tokens, indexes, owner)
  if (shared > 0) {
    const framed = cutFrame(tokens, indexes.slice(shared), { owner, voice })
    return [{ voice, frameOf: null, words: indexes.slice(0, shared) }, ...framed]
  }
  const core = indexes.filter((at) => owner.cue.has(at) || owner.source.has(at))
  const from = core[0] ?? 0
  const last = core.at(-1) ?? 0
  const line = { words: tokens.slice(last + 1, last + 12), first: 0, quoted: [] }
  const to = last + pastCircumstance(line, 0)
  const before = beforeFrame(
    tokens,
    indexes.filter((at) => at < from),
    owner,
  )
  const after = indexes.filter((at) => at > to)
  const left = [before, after].filter(
    (part) => isStated(tokens, part) || (part === after && isLongTurn(tokens, part)),
  )
  const frame = indexes.filter((at) => !left.some((part) => part.includes(at)))
  const isNounCue = ![...owner.cue].some((at) => isVerb(tokens[at]) || tokens[at]?.lower === 'according')
  if (isNounCue && left.includes(before))
    return withNounCue(frame, before, { owner, voice }, left.includes(after) ? after : [])
  return [
    { voice: null, frameOf: owner.voice, words: frame },
    ...left.map((part) => ({
      // What stands before a frame whose content is all behind it is not told there.
      voice: (part === after ? goesOver(tokens, part) : firstOf(owner.content) > from) ? voice : owner.voice,
      frameOf: null,
      words: part,
    })),
  ]
}

const firstOf = (places: ReadonlySet<number>): number => places.values().next().value ?? -1

/** What is stated before a frame: without *in which* at its end, and nothing where it only leads over to the speaker. */
const beforeFrame = (tokens: readonly Token[], part: number[], { content }: Part): number[] => {
  const words = pick(tokens, part)
  if (isLeadIn(words.filter(isWord))) return []
  const last = words.at(-1)
  if (last?.lower === 'as' && words.some(({ lemma }) => lemma === 'come') && words.length < 8) return []
  if (firstOf(content) < (part[0] ?? 0) || !isWhWord(last)) return part
  return part.slice(0, words.at(-2)?.tag === 'IN' ? -2 : -1)
}

const isLongTurn = (tokens: readonly Token[], part: readonly number[]): boolean =>
  goesOver(tokens, part) && pick(tokens, part).filter((token) => isWord(token)).length > 3

const LEADS_TO_CUE = /^(?:after|before|while|by|without|when)$/

/** *apologised after wrongly suggesting that …*: the words before such a cue are a statement of their own. */
const opensCue = (tokens: readonly Token[], indexes: readonly number[], from: number): boolean => {
  const next = tokens[indexes[from + 1] ?? -1]
  const verb = next?.tag.startsWith('RB') ? tokens[indexes[from + 2] ?? -1] : next
  return LEADS_TO_CUE.test(tokens[indexes[from] ?? -1]?.lower ?? '') && verb?.tag === 'VBG'
}

/** *Workers walked out, saying …*: how many words state something of their own before the cue's part begins; 0 if none. */
const stepBefore = (tokens: readonly Token[], indexes: readonly number[], { cue, source }: Part): number => {
  const at = indexes.findIndex((index) => cue.has(index))
  let from = at
  while (
    from > 0 &&
    !isPause(tokens[indexes[from - 1] ?? -1]) &&
    !isCoordinator(tokens[indexes[from] ?? -1]) &&
    !opensCue(tokens, indexes, from)
  )
    from--
  const head = indexes.slice(0, from)
  const states = head.some((index) => isFinite(tokens[index]) && !cue.has(index) && !source.has(index))
  return states && (source.size === 0 || head.some((index) => source.has(index))) ? from : 0
}

/** *It went on despite warnings that …*: a noun that attributes is part of what is stated around it, too. */
const withNounCue = (
  frame: number[],
  before: readonly number[],
  { owner, voice }: Framed,
  after: number[],
): Cut[] => [
  { voice, frameOf: null, words: [...before, ...frame].toSorted((a, b) => a - b) },
  { voice: null, frameOf: owner.voice, words: frame },
  ...(after.length > 0 ? [{ voice: owner.voice, frameOf: null, words: after }] : []),
]

/** Behind a semicolon or a comma with *and* the sentence goes over to another voice. */
const goesOver = (tokens: readonly Token[], part: readonly number[]): boolean => {
  const lead = pick(tokens, part.slice(0, 4))
  const first = lead.findIndex((token) => isWord(token))
  // *…, an allegation the charity denies*
  if (isPause(lead[0]) && /^an?$/.test(lead[1]?.lower ?? '')) return true
  return isCoordinator(lead[first]) || lead.slice(0, first).some(({ text }) => text === ';')
}

const isStated = (tokens: readonly Token[], part: readonly number[]): boolean =>
  part.filter((at) => isWord(tokens[at])).length > 3 && part.some((at) => isFinite(tokens[at]))
