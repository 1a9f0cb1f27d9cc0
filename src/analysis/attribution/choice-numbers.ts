import type { Choice } from './choose-reading.ts'
import { NOUN_LETTER, VERB_LETTER } from './relations.ts'
import type { WordTable } from './word-table.ts'

/** Whether each word lies in the content of one of the choices: cues within contents are doubtful. */
export const contentMask = (t: WordTable, choices: readonly Choice[]): Uint8Array => {
  const mask = new Uint8Array(t.count)
  for (const { proposal } of choices)
    for (const { first, end } of proposal.reading.content)
      for (let at = first; at < end; at++) mask[at] = Math.min(mask[at]! + 1, 9)
  return mask
}

const sizeOf = (ranges: readonly Readonly<{ first: number; end: number }>[]): number =>
  ranges.reduce((sum, { first, end }) => sum + end - first, 0)

const quotedShare = (t: WordTable, ranges: readonly Readonly<{ first: number; end: number }>[]): number => {
  let quoted = 0
  for (const { first, end } of ranges) for (let at = first; at < end; at++) if (t.quote[at]! > 0) quoted++
  return quoted / Math.max(1, sizeOf(ranges))
}

/** The numbers by which it is judged whether a choice is an attribution at all, and read rightly. */
export const choiceNumbers = (
  t: WordTable,
  { proposal, share, lead, place }: Choice,
  mask: Uint8Array,
): number[] => {
  const { cue, reading } = proposal
  const { source, content } = reading
  let strongest = 0
  let weakest = 9
  let verbs = 0
  let nouns = 0
  for (let at = cue.first; at < cue.end; at++) {
    strongest = Math.max(strongest, t.cueStep[at]!)
    weakest = Math.min(weakest, t.cueStep[at]!)
    if (t.tagLetter[at] === VERB_LETTER) verbs++
    if (t.tagLetter[at] === NOUN_LETTER) nouns++
  }
  const subject = source[0]
  const said = content[0]
  return [
    place.group.reduce((sum, candidate) => sum + candidate.share, 0),
    cue.share,
    share,
    lead,
    reading.score,
    reading.weakest,
    reading.doubt,
    strongest,
    weakest,
    verbs,
    nouns,
    cue.end - cue.first,
    sizeOf(content),
    content.length,
    sizeOf(source),
    source.length,
    mask[cue.first]!,
    t.quote[cue.first]!,
    quotedShare(t, content),
    subject ? Math.max(-20, Math.min(20, cue.first - subject.end)) : 30,
    said ? Math.max(-20, Math.min(20, said.first - cue.end)) : 30,
    t.phrase[cue.first]!,
    t.sense[cue.first]!,
    t.sense[cue.end - 1]!,
    Math.min(t.depth[cue.first]!, 12),
    cue.first - t.sentenceFirst[t.sentence[cue.first]!]!,
    t.sentenceEnd[t.sentence[cue.first]!]! - cue.end,
    t.sentence[cue.first] === 0 ? 1 : 0,
    t.sentenceQuotes[t.sentence[cue.first]!]!,
    place.group.length,
    place.proposals.length,
    proposal.opinion.cueByChains,
    proposal.opinion.cueByNet,
    ...proposal.opinion.spans,
  ]
}
