import { textOf } from '../domain/span.ts'
import type { Check, Copy } from './check.ts'
import { headlineOf, type Headline } from './headlines.ts'
import { conceptOf, phraseConcept } from './headline/concept-of.ts'
import { statementsOf, type Statement } from './statements.ts'

/** Words by which a headline keeps its distance. */
const DISTANCE =
  /\b(?:may|might|could|can|would|should|if|alleged(?:ly)?|alleges?|accus\p{L}+|charged?|trial|says?|said|saying|tells?|told|claims?|claimed|reports?|reported(?:ly)?|likely|possibl[ey]|possible|probabl[ey]|apparent(?:ly)?|suspect\p{L}*|fears?|feared|believed?|thinks?|thought|expected?|set to|seeks?|urges?|calls?|wants?|plans?|denies|denied|sues?|suing|sued|blam\p{L}+|plead\p{L}*|pleas?|weighs?|mulls?|considers?|eyes|could|warns?|poll|study|according|over|question\p{L}*|critici[sz]\p{L}*|called|calling|dubbed|cleared|acquitted|convicted|jailed|guilty|sentenced|why|how|what|who|when)\b|[?:‘’'“”"]/iu

const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|as|by|with|from|after|before|into|amid|its|his|her|their|has|have|had|was|were|be|been|will|than|that|this|it|he|she|they|up|out|off)$/u

/** What is told beside the headline's own news: *…, killing two*, *… before bridge fell*. */
const TAIL = /(?:,| as | after | before | amid | while | ahead of ).*$/u

const FEWEST_WORDS = 2
const ENOUGH = 0.75

const wordsOf = (words: string): Set<string> =>
  new Set(
    (words.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]s)?/gu) ?? [])
      .filter((word) => !SMALL.test(word))
      .map(conceptOf),
  )

/** How much of the headline a claim has, 0 to 1, with the words for each thing changed as they may be. */
const shareOf = (copy: Copy, wanted: ReadonlySet<string>, { span, tokens }: Statement): number => {
  const own = new Set([
    ...wordsOf(textOf(copy.text, span)),
    ...tokens.flatMap(({ lemma, lower }, at) => [
      conceptOf(lemma),
      phraseConcept(lower, tokens[at + 1]?.lower),
    ]),
  ])
  return [...wanted].filter((stem) => own.has(stem)).length / wanted.size
}

type Bearing = Readonly<{ one: Statement; share: number }>

/** The claims of the body that say something of what the headline says. */
const bearers = (copy: Copy, { words, span: place }: Headline): Bearing[] => {
  const wanted = wordsOf(words.replace(TAIL, ''))
  if (wanted.size < FEWEST_WORDS) return []
  const isHead = ({ span, isHeading }: Statement): boolean =>
    isHeading || (place !== null && span.start < place.end)
  return statementsOf(copy)
    .filter((one) => !isHead(one))
    .map((one) => ({ one, share: shareOf(copy, wanted, one) }))
    .filter(({ share }) => share >= Math.min(SOME, 1 - 1 / wanted.size))
    .map(({ one, share }) => ({ one, share: share >= (wanted.size < 4 ? 1 : ENOUGH) ? 1 : share }))
}

/** Less than this and the claim is of something else. */
const SOME = 0.65

const ACCUSES = /\b(?:accus(?:ed?|es|ing)|alleg(?:ed?|es|ing|edly))\b/u
const UNDECIDED =
  /\b(?:as suspicious|under investigation|(?:considering|weighing|thinking of|mulling|exploring|discussing) (?:whether|\p{L}+ing)|to decide (?:whether|if))\b/u

const isOpen = ({ text }: Copy, { claim, span }: Statement): boolean =>
  ACCUSES.test(textOf(text, span)) ||
  UNDECIDED.test(textOf(text, span)) ||
  claim.hedging.level >= 3 ||
  (claim.attribution.kind === 'assertion' && claim.hedging.level >= 2) ||
  claim.attribution.kind === 'belief'

/** How far down the claim may stand that lacks one of the headline's words. */
const LEAD = 2

/** The open claim that the headline makes a fact of; `null` where any flat one bears it out. */
const openLead = (copy: Copy, headline: Headline): Statement | null => {
  const body = bearers(copy, headline)
  if (!body.every(({ one }) => isOpen(copy, one))) return null
  const whole = body.find(({ share }) => share === 1)
  const part = body.find(({ one }) => one.claim.hedging.level >= 3 && one.claim.sentence < LEAD)
  return (whole ?? part)?.one ?? null
}

export const headlineSurer: Check = {
  id: 'headline-surer',
  shelf: 'certainty',
  severity: 'warning',
  title: 'A headline surer than its story',
  why: 'Most readers read no further than the headline.',
  limits:
    'Compares words; a headline that keeps its distance in any way, also by marks or a colon, is left alone, and so is one that any flat claim bears out.',

  *run(copy) {
    const headline = headlineOf(copy)
    if (!headline || DISTANCE.test(headline.words)) return
    const first = openLead(copy, headline)
    if (!first) return
    const cue = first.claim.hedging.cues.find(({ level }) => level >= 2)
    const how = cue
      ? `“${textOf(copy.text, cue.span)}”`
      : ACCUSES.test(textOf(copy.text, first.span))
        ? 'an allegation'
        : 'nothing decided'
    yield {
      message: `The headline says flatly “${headline.words.trim()}”; the story has it with ${how}.`,
      at: headline.span ?? first.span,
      ...(headline.span ? { related: [first.span] } : {}),
    }
  },

  flags: [
    {
      title: 'Senator took cash from developer',
      text: '⟦A former aide has accused Senator Zoë Hutchins of taking cash from a developer⟧, a lawsuit says.',
    },
    {
      title: 'Pilot error caused crash',
      text: '⟦A mistake by the pilot could have been behind the crash⟧, Zoë 🙂 said. The wreck is in a hangar.',
    },
    {
      title: 'Minister to resign',
      text: '🙂 came. ⟦The transport minister is considering whether to step down⟧, Zoë said.',
    },
    {
      title: 'Builder caused deadly collapse',
      text: 'Prosecutors said on Friday that ⟦a builder may have caused the deadly collapse of a car park⟧. Zoë wept.',
    },
    '⟦Bats in mine carried no virus⟧\n\n⟦1:Bats in the mine possibly carried no virus⟧, a team said on Friday.',
  ],
  passes: [
    {
      title: 'Charity founder in court',
      text: 'The founder of a charity appeared in court in Leeds on Wednesday, charged with theft. She denies it.',
    },
    {
      title: 'Widow sues hospital',
      text: 'A widow accuses a hospital of ignoring her husband’s illness. She wants £90,000.',
    },
    {
      title: 'Builder may have caused collapse',
      text: 'A builder may have caused the collapse, prosecutors said.',
    },
    {
      title: 'Builder caused collapse',
      text: 'A builder may have caused the collapse. The builder caused the collapse, a court found.',
    },
    {
      title: 'Storm cuts power to 40,000 homes',
      text: 'A storm cut the power to about 40,000 homes, the company said.',
    },
  ],
}
