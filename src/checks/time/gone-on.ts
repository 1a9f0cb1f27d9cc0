import type { TimePoint } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { OF_OTHER, OTHER_DAY } from './other-matter.ts'

const TOLD_BEFORE =
  /\bhad\b|\b(?:was|were) due\b|\b(?:last|(?<!the )first|earlier|until|since|before|ago|originally|initially|scheduled)\b/iu
const BY = /^["“]?By\s+$/u
// "Gates open at 5.30pm", "a shop that opens at nine": what is so every day, or is to come.
const NOT_PAST =
  /\b(?:will|would|is|are|can|may|might|should|must|usually|normally|every|each|daily|typically|always|often)\b/iu
// Who says a thing may say it of any time before.
const SAYS =
  /^(?:say|tell|announce|add|tweet|write|post|speak|claim|report|believe|think|show|reveal|recall|remember|testify|schedule)$/u
const SAID =
  /\b(?:sa(?:y|id|ys)|told|according|reported|witness(?:es)?|footage|video|film|show(?:s|ed|n)?|records?|phone|camera|CCTV)\b/iu
// "Officers came at 9.50, police said" tells when they came; "she was at home at 9.50, records show" may tell of before.
const SHOWN = /\b(?:footage|video|film|records?|phone|camera|CCTV|show(?:s|ed|n)?)\b/iu
const LONGEST = 3 * 60

const WAS = /\b(?:was|were)\b[^.;]*$/u

/** Told as past: `left`, `was burning`, `was seen leaving`. */
const isPast = (copy: Copy, { tag, verbSpan, sentence }: TimePoint): boolean =>
  /^VB[DN]$/u.test(tag ?? '') ||
  (tag === 'VBG' &&
    verbSpan !== null &&
    WAS.test(copy.text.slice(spanOfSentence(copy, sentence).start, verbSpan.start)))

/** `Shots were heard at 10.15. Officers arrived at 9.50`: what the next sentence goes on to tell of the same hours. */
export const isGoneOn = (copy: Copy, a: TimePoint, b: TimePoint): boolean => {
  const isNext = b.sentence - a.sentence === 1 && (a.minutes ?? 0) - (b.minutes ?? 0) <= LONGEST
  const arePast = [a, b].every((point) => isPast(copy, point) && !SAYS.test(point.verb ?? ''))
  if (!isNext || !arePast) return false
  const { start, end } = spanOfSentence(copy, b.sentence)
  const lead = copy.text.slice(start, b.mention.span.start)
  const clause = copy.text.slice(start, Math.max(b.mention.span.end, b.verbSpan?.end ?? 0))
  const between = copy.text.slice(a.mention.span.end, b.mention.span.start)
  const isBy = BY.test(lead)
  // "A friend who left at 10.50pm had seen her".
  if (!isBy && /^[^,;]*\bhad\b/u.test(copy.text.slice(b.mention.span.end, end))) return false
  if (!isBy && (TOLD_BEFORE.test(clause) || !isContinued(lead, between))) return false
  if (NOT_PAST.test(clause) || SAID.test(clause) || SHOWN.test(copy.text.slice(b.mention.span.end, end)))
    return false
  return (
    !OTHER_DAY.test(between) &&
    !OTHER_DAY.test(copy.text.slice(b.mention.span.end, end)) &&
    !OF_OTHER.test(clause)
  )
}

const OWN = /^["“]?(?:He|She|They|It|His|Her|Their|Its)\s+\p{Ll}/u
const SCENE =
  /^["“]?(?:The\s|(?:Police|Officers|Firefighters|Fire\s?crews|Crews|Paramedics|Emergency|Rescue|Rescuers|Ambulances|Medics|Soldiers|Troops|Guards|Staff|Counting|Voting|Play)\b)/u

/** In one paragraph, or taken up in the next by what has to do with it. */
const isContinued = (lead: string, between: string): boolean =>
  !between.includes('\n') || OWN.test(lead) || SCENE.test(lead)
