import type { Token } from '../../domain/syntax.ts'
import { pastCircumstance } from '../credit/line.ts'
import type { Cut, Part } from './cut-sentence.ts'
import { isLeadIn, isOccasion } from './frames-speaker.ts'
import { isCoordinator, isFinite, isPause, isVerb, isWhWord, isWord, pick } from './words.ts'

type Framed = Readonly<{ owner: Part; voice: number | null }>

/** A frame is source, cue and circumstance; what is left over and has a verb of its own is stated, not framing. */
export const cutFrame = (
  tokens: readonly Token[],
  indexes: readonly number[],
  { owner, voice }: Framed,
): Cut[] => {
  const shared = stepBefore(tokens, indexes, owner)
  if (shared > 0) {
    const framed = cutFrame(tokens, indexes.slice(shared), { owner, voice })
    return [{ voice, frameOf: null, words: indexes.slice(0, shared) }, ...framed]
  }
  const core = indexes.filter((at) => owner.cue.has(at) || owner.source.has(at))
  const from = core[0] ?? 0
  const last = core.at(-1) ?? 0
  const line = { words: tokens.slice(last + 1, last + 12), first: 0, quoted: [] }
  const to = Math.max(last + pastCircumstance(line, 0), hearerEnd(tokens, last, owner))
  const before = beforeFrame(
    tokens,
    indexes.filter((at) => at < from),
    owner,
  )
  const after = indexes.filter((at) => at > to)
  const left = [before, after].filter(
    (part) =>
      (isStated(tokens, part) && !(part === after && isOccasion(pick(tokens, part).filter(isWord)))) ||
      (part === after && isLongTurn(tokens, part)),
  )
  const frame = indexes.filter((at) => !left.some((part) => part.includes(at)))
  const isNounCue = ![...owner.cue].some((at) => isVerb(tokens[at]) || tokens[at]?.lower === 'according')
  if (isNounCue && left.includes(before))
    return withNounCue(frame, before, { owner, voice }, left.includes(after) ? after : [])
  return [
    { voice: null, frameOf: owner.voice, words: frame },
    ...left.map((part) => ({
      // What stands before a frame whose content is all behind it is not told there.
      // Nor what a relative clause hangs on: *They agreed to begin, a plan that critics say is reckless*.
      voice: (
        part === after
          ? goesOver(tokens, part)
          : firstOf(owner.content) > from || isRelative(tokens[from - 1])
      )
        ? voice
        : owner.voice,
      frameOf: null,
      words: part,
    })),
  ]
}

/** *warned managers three times that …*: whoever is told, and how often, goes with the cue. */
const hearerEnd = (tokens: readonly Token[], last: number, { content }: Part): number => {
  const next = [...content].find((at) => at > last) ?? last
  const between = tokens.slice(last + 1, next)
  return between.at(-1)?.lower === 'that' && !between.some((token) => isFinite(token)) ? next - 1 : last
}

const isRelative = (token: Token | undefined): boolean => /^(?:that|which|whom?)$/.test(token?.lower ?? '')

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
