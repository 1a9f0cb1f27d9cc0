import { textOf, textOfAll } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import { datesIn } from '../dates-in.ts'
import { rootOf } from '../figures/root-of.ts'
import type { Statement } from '../statements.ts'

/** What is older than this is background that a reader can look up. */
export const SETTLED_DAYS = 180

/** *In which four people died*, *who was killed*: background hung on a noun. */
export const isAside = ({ tokens, span }: Statement, text: string): boolean =>
  (tokens[0]?.tag === 'VBG' &&
    /\b(?:days?|weeks?|months?|years?|hours?) (?:before|after|since) [^.]{0,80}, $/u.test(
      text.slice(Math.max(0, span.start - 120), span.start),
    )) ||
  opensAside({ tokens, span }, text)

const opensAside = ({ tokens, span }: Pick<Statement, 'tokens' | 'span'>, text: string): boolean =>
  /^(?:who|whom|whose|which|that|in|for|where|when|after|since|as|before|because|until|while|the|a|an)$/u.test(
    tokens[0]?.lower ?? '',
  ) &&
  /^(?:(?:in|for) the (?:\p{Ll}+ )?(?:hours|days|weeks|months) (?:after|since|before)|(?:(?:in|at|of|from) )?(?:wh(?:o|ich|ose|om|ere|en)|that|after|since|as|before|because|until|while))\b/iu.test(
    text.slice(span.start, span.end),
  )

/** Whether the claim tells of long ago: by its own date, or the last one named before it in the paragraph. */
export const isSettled = (
  { dates, sentences, publishedAt, text }: Copy,
  { claim, span }: Statement,
  days: number,
): boolean => {
  if (
    /\b\p{Ll}+ of 1[0-8]\d\d\b|\b(?:war|battle|siege|massacre|genocide|holocaust|rising|uprising) of\b|\b(?:18|19)\d\ds?\b/iu.test(
      text.slice(span.start, span.end),
    )
  )
    return true
  const paragraph = sentences[claim.sentence]?.paragraph
  for (let at = claim.sentence; sentences[at]?.paragraph === paragraph && at >= 0; at--) {
    const place = sentences[at]?.span
    const found = place
      ? datesIn({ dates, sentences }, at).filter(
          ({ span: on }) => !isOfRelative(text.slice(place.start, on.start)),
        )
      : []
    const last = found.at(-1)
    if (last && publishedAt !== null && isOverYears(last) && daysBefore(publishedAt, last.to) < RECENT_DAYS)
      return false
    if (last)
      return (
        daysBefore(publishedAt, last.to ?? last.from) > days ||
        /\b(?:18|19)\d\ds?\b/u.test(text.slice(last.span.start, last.span.end))
      )
  }
  return isOfDatedEvent({ dates, sentences, publishedAt, text }, claim.sentence, days)
}

/** *Caused by cracks that engineers had reported two years earlier*: the day of another deed. */
const isOfRelative = (before: string): boolean =>
  /\b(?:that|which|who|whom)\b (?!he\b|she\b)[^,.;]{0,60}$/u.test(before) && /\bhad\b/u.test(before)

/** *Between 2018 and 2022*: a count over years is somebody's, and the news of the day on which it is given. */
const isOverYears = ({ from, to }: Copy['dates'][number]): boolean =>
  from !== null && to !== null && Date.parse(to.slice(0, 10)) - Date.parse(from.slice(0, 10)) > YEAR_AND_MORE
const YEAR_AND_MORE = 400 * 86_400_000
const RECENT_DAYS = 1100

/** *The 2012 attack on the mission is filmed*, and in the next paragraph: *Four died in the attack*. */
const isOfDatedEvent = (
  { dates, sentences, publishedAt, text }: Pick<Copy, 'dates' | 'sentences' | 'publishedAt' | 'text'>,
  sentence: number,
  days: number,
): boolean => {
  const own = sentences[sentence]?.span
  const before = sentences[sentence - 1]?.span
  const event = own ? THE_EVENT.exec(textOf(text, own))?.groups?.event : undefined
  const told = before ? textOf(text, before).match(/\p{L}{4,}/gu) : null
  if (event === undefined || !before || !told?.some((word) => rootOf(word.toLowerCase()) === rootOf(event)))
    return false
  const last = datesIn({ dates, sentences }, sentence - 1).at(-1)
  return last !== undefined && daysBefore(publishedAt, last.to ?? last.from) > days
}
const THE_EVENT =
  /\b(?:the|that|those|these) (?<event>(?:attack|blast|explosion|fire|crash|collapse|bombing|shooting|sinking|flood|quake|earthquake|storm|disaster|accident|riot|raid|battle|outbreak)(?:es|s)?)\b/u

const daysBefore = (publishedAt: string | null, day: string | null): number =>
  publishedAt === null || day === null
    ? 0
    : (Date.parse(publishedAt) - Date.parse(day.slice(0, 10))) / 86_400_000

/** Far down and without a day, a toll is background: the reader is told of what is known. */
const FIRST_SENTENCES = 6
const FIRST_PART = 0.4

/** Whether a toll is of the news and not of its background. */
export const isNews = (copy: Copy, statement: Statement): boolean => {
  const { sentence } = statement.claim
  const isEarly = sentence < Math.max(FIRST_SENTENCES, copy.sentences.length * FIRST_PART)
  const first = statement.tokens[0]
  // *…, killing 14 people* hangs a known event on another clause, but for the lead that tells of it.
  if (first?.tag === 'VBG') return sentence < 3
  return (isEarly && (sentence < LEAD || isStoryOfHarm(copy))) || hasRecentDay(copy, sentence)
}

/** What the first sentences do not speak of, nor the headline, is the background of another story. */
const LEAD = 3
const HARM =
  /\b(?:kill|die[ds]?|dying|dead|death|toll|fatal|victim|bod(?:y|ies)|grave|funeral|mourn|surviv|rescue|attack|sho(?:o)?t|bomb|blast|expl[oi]|missile|strike|crash|fire|burn|blaze|flood|storm|hurricane|cyclone|tornado|quake|slide|avalanche|war\b|fight|rebel|troops|soldier|massacre|clash|siege|outbreak|epidemic|cholera|virus|disease|fever|ill\b|illness|hospital|patient|disaster|collapse|accident|riot|protest|murder|sank|sink|capsiz|drown|derail|stampede|famine|prison|jail|inmate|gunm[ae]n|police|safety|danger)/iu

/** *Three inmates have died; the state police are looking into it*: a death that is looked into is known to those who look. */
export const isLookedInto = ({ sentences, text }: Copy, { claim }: Statement): boolean => {
  const own = sentences[claim.sentence]?.span
  return own !== undefined && LOOKED_INTO.test(textOf(text, own))
}
const LOOKED_INTO =
  /\b(?:police|coroners?|prosecutors?|investigators?|inspectors?|detectives|authorities|inquest|inquiry)\b[^.;]*\b(?:look(?:s|ed|ing)? into|investigat(?:e|es|ed|ing)|examin(?:e|es|ed|ing)|inquir(?:e|ed|ing) into)\b/iu

/** *A fire killed nine people*, the fire chief heard further down: a lead tells plainly what the story has on official word. */
export const isLeadOfOfficials = ({ sentences, claims, text }: Copy, { claim }: Statement): boolean => {
  const lead = sentences.findIndex(({ mood }) => mood !== 'heading')
  return (
    claim.sentence === lead &&
    claims.some(({ attribution: { source } }) => RESCUERS.test(textOfAll(text, source)))
  )
}
const RESCUERS =
  /\b(?:police|fire (?:chief|service|brigade|department|officer|official|marshal)|firefighters|rescue (?:workers|service|agency|chief)|rescuers|coast ?guard|coroner|ambulance|emergency (?:service|official)s?|disaster agency|civil (?:protection|defen[cs]e)|sheriff|paramedics|deputy fire chief)\b/iu

const stories = new WeakMap<Copy, boolean>()

const isStoryOfHarm = (copy: Copy): boolean => {
  const known =
    stories.get(copy) ??
    HARM.test(`${copy.title ?? ''} ${copy.text.slice(0, copy.sentences[LEAD - 1]?.span.end)}`)
  stories.set(copy, known)
  return known
}

const hasRecentDay = (copy: Copy, sentence: number): boolean =>
  datesIn(copy, sentence).some(
    ({ to, from }) => (from ?? to) !== null && daysBefore(copy.publishedAt, to ?? from) <= SETTLED_DAYS,
  )
