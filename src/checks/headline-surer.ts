import { textOf } from '../domain/span.ts'
import type { Check, Copy } from './check.ts'
import { baseOf } from '../reference/irregular-verbs.ts'
import { headlineOf, stemOf, type Headline } from './headlines.ts'
import { statementsOf, type Statement } from './statements.ts'

/** Words by which a headline keeps its distance. */
const DISTANCE =
  /\b(?:may|might|could|can|would|should|if|alleged(?:ly)?|alleges?|accus\p{L}+|charged?|trial|says?|said|saying|tells?|told|claims?|claimed|reports?|reported(?:ly)?|likely|possibl[ey]|possible|probabl[ey]|apparent(?:ly)?|suspect\p{L}*|fears?|feared|believed?|thinks?|thought|expected?|set to|seeks?|urges?|calls?|wants?|plans?|denies|denied|warns?|poll|study|according|over|question\p{L}*|critici[sz]\p{L}*|called|calling|dubbed|cleared|acquitted|convicted|jailed|guilty|sentenced|why|how|what|who|when)\b|[?:‘’'“”"]/iu

const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|as|by|with|from|after|before|into|amid|its|his|her|their|has|have|had|was|were|be|been|will|than|that|this|it|he|she|they|up|out|off)$/u

/** What is told beside the headline's own news: *…, killing two*, *… before bridge fell*. */
const TAIL = /(?:,| as | after | before | amid | while | ahead of ).*$/u

const FEWEST_WORDS = 2
const ENOUGH = 0.75

const stemsOf = (words: string): Set<string> =>
  new Set(
    (words.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]s)?/gu) ?? [])
      .filter((word) => !SMALL.test(word))
      .map((word) => stemOf(baseOf(word))),
  )

/** The claims of the body that say what the headline says. */
const bearers = (copy: Copy, headline: Headline): Statement[] => {
  const core = headline.words.replace(TAIL, '')
  const wanted = stemsOf(core)
  if (wanted.size < FEWEST_WORDS) return []
  // *Blew* of the headline is *blown* in the story: their lemma is one.
  const lemmas = new Map(
    copy.syntax.tokens
      .filter(({ span }) => headline.span !== null && span.end <= headline.span.end)
      .map(({ lower, lemma }) => [stemOf(lower), stemOf(lemma)]),
  )
  return statementsOf(copy).filter(({ span, isHeading, tokens }) => {
    if (isHeading || (headline.span && span.start < headline.span.end)) return false
    const own = new Set([...stemsOf(textOf(copy.text, span)), ...tokens.map(({ lemma }) => stemOf(lemma))])
    return (
      [...wanted].filter((stem) => own.has(stem) || own.has(lemmas.get(stem) ?? '')).length / wanted.size >=
      (wanted.size < 4 ? 1 : ENOUGH)
    )
  })
}

const ACCUSES = /\b(?:accus(?:ed?|es|ing)|alleg(?:ed?|es|ing|edly))\b/u

const isOpen = ({ text }: Copy, { claim, span }: Statement): boolean =>
  ACCUSES.test(textOf(text, span)) ||
  claim.hedging.level >= 3 ||
  claim.attribution.kind === 'assertion' ||
  claim.attribution.kind === 'belief'

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
    const body = bearers(copy, headline)
    const [first] = body.filter((one) => isOpen(copy, one))
    if (!first || !body.every((one) => isOpen(copy, one))) return
    const cue = first.claim.hedging.cues.find(({ level }) => level >= 2)
    const how = cue ? `“${textOf(copy.text, cue.span)}”` : 'an allegation'
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
      title: 'Builder caused deadly collapse',
      text: 'Prosecutors said on Friday that ⟦a builder may have caused the deadly collapse of a car park⟧. Zoë wept.',
    },
    '⟦Bats in mine carried no virus⟧\n\n⟦1:Bats in the mine possibly carried no virus⟧, a team said on Friday.',
  ],
  passes: [
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
