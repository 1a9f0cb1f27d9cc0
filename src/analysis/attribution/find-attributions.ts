import type { Attribution } from '../../domain/attribution.ts'
import type { Span } from '../../domain/span.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { wordClasses } from '../model/word-classes.ts'
import { applyLexicon } from './apply-lexicon.ts'
import type { AttributionModel, TokenRange } from './attribution-model.ts'
import { choiceNumbers, contentMask } from './choice-numbers.ts'
import { type Choice, chooseReading } from './choose-reading.ts'
import { classifyKind } from './classify-kind.ts'
import { loadAttributionModel } from './load-attribution-model.ts'
import { findPlaces } from './proposals.ts'
import type { TokenAttribution } from './read-spans.ts'
import { tabulate } from './tabulate.ts'
import { shareOf, sumTrees } from './tree-ensemble.ts'
import type { WordTable } from './word-table.ts'

let model: AttributionModel | null = null

/** The weights that ship with the program, read once. */
export const attributionModel = (): AttributionModel =>
  (model ??= loadAttributionModel(new URL('../model/attribution.bin', import.meta.url)))

/** An attribution in tokens, with the probability that it is read rightly. */
export type JudgedAttribution = TokenAttribution & Readonly<{ confidence: number }>

/** Of several sources, the one nearest to the cue: one attribution has one source. */
export const nearestSource = ({ cue, source }: TokenAttribution): readonly TokenRange[] => {
  const distance = ({ first, end }: TokenRange) =>
    Math.min(Math.abs(first - cue.end), Math.abs(cue.first - end))
  return source.length < 2
    ? source
    : [source.reduce((near, next) => (distance(next) < distance(near) ? next : near))]
}

/** A choice likelier than not to be a cue: what it says to be content makes other cues within it doubtful. */
const isLikely = ({ place }: Choice): boolean =>
  place.group.reduce((sum, { share }) => sum + share, 0) > LIKELY

const LIKELY = 0.4

/** The choices for the places of a text, each with the numbers by which it is judged. */
export const judgeable = (
  t: WordTable,
  choices: readonly Choice[],
): { choice: Choice; numbers: number[] }[] => {
  const mask = contentMask(t, choices.filter(isLikely))
  return choices.map((choice) => ({ choice, numbers: choiceNumbers(t, choice, mask) }))
}

/** Every attribution of a text, in tokens. */
export const readAttributions = (t: WordTable, using: AttributionModel): JudgedAttribution[] => {
  applyLexicon(t, using.lexicon)
  const choices = findPlaces(t, using)
    .map((place) => chooseReading(t, place, using.ranker))
    .filter((choice) => choice !== null)
  const { slope, offset } = using.calibration
  return judgeable(t, choices)
    .map(({ choice, numbers }) => ({ choice, logOdds: sumTrees(using.judge, numbers) }))
    .filter(({ logOdds }) => logOdds >= using.keepFrom)
    .map(({ choice: { proposal }, logOdds }) => ({
      cue: proposal.cue,
      source: nearestSource(proposal.reading),
      content: proposal.reading.content,
      confidence: shareOf(slope * logOdds + offset),
    }))
}

/** "It is feared that …": this "it" is nobody. */
const withoutExpletive = (tokens: Syntax['tokens'], found: JudgedAttribution): JudgedAttribution => {
  const [source, content] = [found.source[0], found.content[0]]
  if (!source || !content || source.end - source.first > 1 || tokens[source.first]?.lower !== 'it')
    return found
  const isPassive =
    tokens[found.cue.end - 1]?.tag === 'VBN' &&
    tokens.slice(found.cue.first, found.cue.end).some(({ lemma }) => lemma === 'be')
  const isClause =
    content.first === found.cue.end && /^(?:that|whether)$/.test(tokens[content.first]?.lower ?? '')
  return isPassive && isClause ? { ...found, source: [] } : found
}

/** Who says what with which words: every attribution of a text, in the order of their cues. Never throws. */
export const findAttributions = (text: string, syntax: Syntax): Attribution[] => {
  const { tokens } = syntax
  const spanOf = ({ first, end }: TokenRange): Span => ({
    start: tokens[first]?.span.start ?? 0,
    end: tokens[end - 1]?.span.end ?? 0,
  })
  return readAttributions(tabulate(text, syntax, wordClasses()), attributionModel())
    .map((found) => withoutExpletive(tokens, found))
    .map((found) => ({
      source: found.source.map(spanOf),
      cue: [spanOf(found.cue)],
      content: found.content.map(spanOf),
      kind: classifyKind(syntax, found),
      confidence: found.confidence,
    }))
}
