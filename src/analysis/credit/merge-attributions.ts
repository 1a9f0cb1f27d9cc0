import type { Attribution } from '../../domain/attribution.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { indexesIn, states } from '../claims/voices.ts'
import { isAdverb, isPause, isVerb, isWhWord, pick } from '../claims/words.ts'
import { IMPERSONAL_ADVERBS } from '../lexicon/reporting.ts'
import { overlaps, type Span } from '../../domain/span.ts'
import { corrected } from './corrected.ts'
import { isAboutItself, isOfPrice, isPlausible, isSupposed } from './is-plausible.ts'

/** Of the rules' attributions those whose cues the learnt ones know nothing of. */
const unlearnt = (learnt: readonly Attribution[], ruled: readonly Attribution[]): Attribution[] => {
  const taken = learnt.flatMap(({ cue }) => cue).toSorted((a, b) => a.start - b.start)
  let next = 0
  const isTaken = (span: Span): boolean => {
    while (next > 0 && (taken[next - 1]?.end ?? 0) > span.start) next--
    while (next < taken.length && (taken[next]?.end ?? 0) <= span.start) next++
    const nearest = taken[next]
    return nearest !== undefined && overlaps(nearest, span)
  }
  return ruled.filter(({ cue }) => !cue.some(isTaken))
}

/** The attributions of a text as they are drawn: the learnt ones, and the rules' where nothing is learnt; in order of cues. */
export const joinAttributions = (
  learnt: readonly Attribution[],
  ruled: readonly Attribution[],
): Attribution[] => [...learnt, ...unlearnt(learnt, ruled)].toSorted((a, b) => startOf(a) - startOf(b))

/**
 * The same as claims are credited by: without what credits nobody, and without the faults that grammar tells. Where
 * both have a cue and only the rules have a statement for it, theirs is taken.
 */
export const mergeAttributions = (
  { text, syntax }: Readonly<{ text: string; syntax: Syntax }>,
  learnt: readonly Attribution[],
  ruled: readonly Attribution[],
): Attribution[] => {
  const byCue = new Map(ruled.map((found) => [found.cue[0]?.end ?? -1, found]))
  const kept = learnt
    .filter((found) => isPlausible(syntax, found))
    .map((found) => withTitle(text, completed(syntax, found, byCue.get(found.cue[0]?.end ?? -2))))
  return [
    ...kept,
    ...unlearnt(learnt, ruled).filter(
      (found) => !isSupposed(syntax, found) && !isAboutItself(syntax, found) && !isOfPrice(syntax, found),
    ),
  ]
    .map((found) => corrected({ text, syntax }, found))
    .toSorted((a, b) => startOf(a) - startOf(b))
}

const stating = (syntax: Syntax, { content }: Attribution): boolean =>
  states(pick(syntax.tokens, indexesIn(syntax, content)))

/** *“…,” the foreign ministry in Baku said*, with *the foreign ministry* read as part of what is said. */
const swallows = (learnt: Attribution, ruled: Attribution): boolean =>
  ruled.source.some(
    (span) =>
      learnt.content.some((part) => overlaps(part, span)) &&
      learnt.source.every((own) => overlaps(own, span)),
  )

/** *…, notes Claire Audibert of the institute, and …*, with the name behind the verb read as what is said. */
const isInverted = (syntax: Syntax, learnt: Attribution, ruled: Attribution): boolean => {
  const [source] = ruled.source
  const [first, cue] = [source ? indexesIn(syntax, [source])[0] : undefined, indexesIn(syntax, ruled.cue)]
  return (
    source !== undefined &&
    first === (cue.at(-1) ?? -2) + 1 &&
    syntax.tokens[first]?.tag === 'NNP' &&
    learnt.content.some((part) => overlaps(part, source))
  )
}

const withSource = (syntax: Syntax, learnt: Attribution, ruled: Attribution | undefined): Attribution => {
  if (!ruled || ruled.source.length === 0) return learnt
  // *has reportedly told friends*: the adverb is nobody's, the telling is not.
  if (learnt.kind === 'impersonal')
    return isTold(syntax, ruled) ? { ...learnt, source: ruled.source, kind: ruled.kind } : learnt
  return learnt.source.length === 0 || isRelative(syntax, learnt) || isFarther(syntax, learnt, ruled)
    ? { ...learnt, source: ruled.source }
    : learnt
}

const isTold = (syntax: Syntax, { cue }: Attribution): boolean => {
  const words = pick(syntax.tokens, indexesIn(syntax, cue))
  return words.some(({ lower }) => IMPERSONAL_ADVERBS.has(lower)) && words.some((token) => isVerb(token))
}

/** *another man, who asked not to be named, said …*, with *who* read for its subject. */
const isRelative = (syntax: Syntax, { source }: Attribution): boolean => {
  const words = pick(syntax.tokens, indexesIn(syntax, source))
  return words.length === 1 && isWhWord(words[0])
}

/** *A clerk told the paper she heard shots, while another man said …*: the second verb has a subject of its own. */
const isFarther = (syntax: Syntax, learnt: Attribution, ruled: Attribution): boolean => {
  const [subject, cue] = [ruled.source.at(-1)?.end ?? 0, learnt.cue[0]?.start ?? 0]
  const between = pick(syntax.tokens, indexesIn(syntax, [{ start: subject, end: cue }]))
  const before = syntax.tokens[(indexesIn(syntax, ruled.source)[0] ?? 0) - 1]
  return (
    subject <= cue &&
    before?.tag !== 'IN' &&
    between.every((token) => isPause(token) || isAdverb(token)) &&
    learnt.source.every(({ end }) => end <= (ruled.source[0]?.start ?? 0))
  )
}

/** *Nine drowned, the chief told the radio. “He was wrong.”*: what stands before the frame is said there, too. */
const withLead = (syntax: Syntax, learnt: Attribution, ruled: Attribution | undefined): Attribution => {
  const cue = learnt.cue[0]?.start ?? 0
  const isBehind = learnt.content.length > 0 && learnt.content.every(({ start }) => start > cue)
  const lead = ruled?.content.filter(({ end }) => end < cue) ?? []
  if (!isBehind || lead.length === 0 || ruled?.source[0]?.start !== learnt.source[0]?.start) return learnt
  // *described a jail in which, one said, “it stinks”*: what still waits for its clause is nobody's statement.
  if (isWhWord(pick(syntax.tokens, indexesIn(syntax, lead)).at(-1))) return learnt
  return stating(syntax, { ...learnt, content: lead })
    ? { ...learnt, content: [...lead, ...learnt.content] }
    : learnt
}

const completed = (syntax: Syntax, learnt: Attribution, ruled: Attribution | undefined): Attribution =>
  ruled &&
  ruled.source.length > 0 &&
  stating(syntax, ruled) &&
  (!stating(syntax, learnt) || swallows(learnt, ruled) || isInverted(syntax, learnt, ruled))
    ? { ...ruled, kind: learnt.kind, confidence: learnt.confidence }
    : withSource(syntax, withLead(syntax, learnt, ruled), ruled)

const HONORIFIC = /(?:^|\s)((?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Prof|Sen|Rep|Gov|Gen|Col|Cllr)\.?\s)$/

/** *…, Mrs Moss promised*: a title goes with its name. */
const withTitle = (text: string, found: Attribution): Attribution => {
  const [first, ...others] = found.source
  const title = first && HONORIFIC.exec(text.slice(Math.max(0, first.start - 6), first.start))?.[1]
  if (!first || title === undefined) return found
  const start = first.start - title.length
  const content = found.content.map((span) =>
    span.start < start && span.end > start && span.end <= first.start
      ? { start: span.start, end: text.slice(0, start).trimEnd().length }
      : span,
  )
  return { ...found, source: [{ start, end: first.end }, ...others], content }
}

const startOf = ({ cue, content }: Attribution): number => cue[0]?.start ?? content[0]?.start ?? 0
