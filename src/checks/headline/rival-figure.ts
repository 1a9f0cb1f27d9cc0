import type { Figure } from '../../domain/ledger.ts'
import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { isOfPeople } from '../people-counts.ts'
import { isMoney } from '../figures/money.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { stemOf, type Headline } from '../headlines.ts'
import type { HeadlineFigure } from './figures-in-words.ts'

const SMALL =
  /^(?:the|and|for|but|with|from|after|before|into|its|his|her|their|has|have|had|was|were|will|than|that|this|over|amid|about|more|says?|said)$/iu

const stemsIn = (words: string): Set<string> =>
  new Set((words.match(/\p{L}{3,}/gu) ?? []).filter((word) => !SMALL.test(word)).map((word) => stemOf(word)))

/** Whether a figure of the story is of the kind that the headline's is. */
export const isOfKind = ({ kind, nouns }: HeadlineFigure, { quantity, fate }: Figure): boolean => {
  const { unit } = quantity
  if (kind === 'money') return isMoney(unit)
  if (kind === 'percent') return unit === 'percent'
  if (kind === 'age') return unit?.endsWith('of age') === true
  if (kind === 'duration') return unit !== null && nouns.includes(stemOf(unit))
  if (kind === 'count') return unit === null || unit === 'person' || nouns.includes(stemOf(unit))
  return fate === kind && (unit === null || unit === 'person')
}

/** The words that one of a figure's own nouns may be: what it counts, or what follows it. */
const nounsOf = (text: string, { quantity: { of, span }, head }: Figure): string[] => [
  ...(of?.split(/[\s-]+/u) ?? []).map(stemOf),
  ...(head === null ? [] : [stemOf(head)]),
  ...(text.slice(span.end, span.end + 30).match(/\p{L}{3,}/gu) ?? []).slice(0, 2).map(stemOf),
]

/** What a headline calls jobs may be people who are hired or dismissed. */
const JOBS = new Set('jobs posts roles staff workers employees positions'.split(' ').map(stemOf))
const isHired = ({ quantity: { unit }, verb }: Figure): boolean =>
  unit === 'person' && /^(?:employ|hire|recruit|dismiss|fire|sack)$/u.test(verb ?? '')

const score = (copy: Copy, wanted: HeadlineFigure, own: ReadonlySet<string>, figure: Figure): number => {
  const place = spanOfSentence(copy, figure.sentence)
  const there = stemsIn(copy.text.slice(place.start, place.end))
  const shared = [...own].filter((stem) => !wanted.nouns.includes(stem) && there.has(stem)).length
  if (wanted.kind !== 'count') return /^(?:money|percent|duration)$/u.test(wanted.kind) ? shared : 1 + shared
  const nouns = nounsOf(copy.text, figure)
  const isNoun =
    wanted.nouns.some((noun) => nouns.includes(noun) || stemOf(figure.verb ?? '') === noun) ||
    (wanted.nouns.some((noun) => JOBS.has(noun)) && (isHired(figure) || nouns.some((noun) => JOBS.has(noun))))
  if (isNoun) return 1 + shared
  // *Storm leaves 40,000 without power*: the headline names nothing that it counts, so the deed has to agree.
  return wanted.nouns.length === 0 ? shared - 1 : shared - 2
}

/** *At the age of 30 he founded …*: told of a day long past, unless it is that of the death. */
const isAgeOfThen = (copy: Copy, { quantity: { span }, sentence }: Figure): boolean => {
  const { start, end } = spanOfSentence(copy, sentence)
  return (
    /\b(?:age of|turned)\s+$/iu.test(copy.text.slice(Math.max(0, span.start - 12), span.start)) &&
    !/\b(?:died|dies|death|dead)\b/iu.test(copy.text.slice(start, end))
  )
}

/** *She was 82.* */
const ageIn = (text: string, from: number): Span | null => {
  const match =
    /\b(?:was|aged|of|,) (?<age>\d{2,3})(?=[,.;])|\b[Aa]n? \p{Ll}+ of (?<of>\d{2,3})(?= (?:who|has|had|was|is|\p{Ll}+ed|\p{Ll}+t)\b)/du.exec(
      text.slice(from),
    )
  const [start, end] = match?.indices?.groups?.age ?? match?.indices?.groups?.of ?? [0, 0]
  return match ? { start: from + start, end: from + end } : null
}

/** *Its 80th shop*: an ordinal before the headline's noun. */
const ordinalOf = (text: string, from: number, { nouns }: HeadlineFigure): Span | null => {
  for (const match of text
    .slice(from)
    .matchAll(/(?<![\p{L}\d])(?:\d+(?:st|nd|rd|th)|\p{Ll}+th) (?<noun>\p{L}+)/gu))
    if (nouns.includes(stemOf(match.groups?.noun ?? '')))
      return { start: from + match.index, end: from + match.index + match[0].length }
  return null
}

/** The figure of the story that the headline's may be meant for: of its kind, told in the headline's words. */
export const rivalFigure = (
  copy: Copy,
  headline: Headline,
  wanted: HeadlineFigure,
): Readonly<{ span: Span }> | null => {
  const from = headline.span?.end ?? 0
  if (ORDINAL.test(wanted.words)) {
    const span = ordinalOf(copy.text, from, wanted)
    return span && { span }
  }
  const own = stemsIn(headline.words)
  const rivals = copy.ledger.filter(
    (figure) =>
      figure.quantity.span.start >= from &&
      (!figure.isPart || wanted.kind === 'percent') &&
      isOfKind(wanted, figure) &&
      !(wanted.kind === 'age' && isAgeOfThen(copy, figure)) &&
      figure.fate !== 'sick',
  )
  const [best] = rivals
    .map((figure) => ({ span: figure.quantity.span, points: score(copy, wanted, own, figure) }))
    .filter(({ points }) => points >= 1)
    .sort((a, b) => b.points - a.points || a.span.start - b.span.start)
  const only = !best && /^(?:money|percent)$/u.test(wanted.kind) ? onlyOne(rivals) : null
  if (only) return { span: only.quantity.span }
  const age = wanted.kind === 'age' && !best ? ageIn(copy.text, from) : null
  return best ?? (age && { span: age }) ?? inTheLead(copy, headline, wanted, rivals)
}

/** *Junta frees six ministers*, over a lead that tells of four members of the cabinet: the only people that it counts. */
const inTheLead = (
  { sentences }: Copy,
  { words, span }: Headline,
  { at, words: own }: HeadlineFigure,
  rivals: readonly Figure[],
): Readonly<{ span: Span }> | null => {
  const counted = /^ (?:\p{Ll}+ )??(?<noun>\p{Ll}{3,}s|people|men|women|children)\b/u.exec(
    words.slice(at + own.length),
  )
  if (!isOfPeople(counted?.groups?.noun ?? '')) return null
  const lead = sentences.findIndex(
    ({ mood, span: { start } }) => mood !== 'heading' && start >= (span?.end ?? 0),
  )
  const told = rivals.filter(({ sentence, quantity: { unit } }) => sentence === lead && unit === 'person')
  const [only] = told
  return told.length === 1 && only ? { span: only.quantity.span } : null
}

/** The only sum or the only rate of the whole story is what the headline's was meant to be. */
const onlyOne = (rivals: readonly Figure[]): Figure | null =>
  new Set(rivals.map(({ quantity: { min, max } }) => `${String(min)} ${String(max)}`)).size === 1
    ? (rivals[0] ?? null)
    : null

const ORDINAL = /\d(?:st|nd|rd|th)$|(?:first|second|third|\p{L}{2}th)$/u
