import { overlaps, textOf, type Span } from '../domain/span.ts'
import type { Check, Copy, Raised } from './check.ts'
import { isOpposite } from './deeds/is-opposite.ts'
import { isToCome } from './deeds/is-restated.ts'
import { isWeighed } from './deeds/kept-acts.ts'
import { settledIdentities } from './deeds/identities.ts'
import { restatements } from './deeds/restatements.ts'
import { settledFigures } from './deeds/settled-figures.ts'
import { sentenceAt } from './sentence-at.ts'
import { alikePairs, isSameDeed } from './alike.ts'
import { haveOneSource, isOwnVoice, statementsOf, type Statement } from './statements.ts'

const TENTATIVE = 3

const cuesOf = ({ claim }: Statement): Span[] =>
  claim.hedging.cues.filter(({ level }) => level >= TENTATIVE).map(({ span }) => span)

/** *Likely Democratic voters*: an adjective that leaves open what its noun is, and not what is told. */
const isOfNoun = ({ tokens }: Statement, cue: Span): boolean => {
  const at = tokens.findIndex(({ span }) => span.start === cue.start)
  if (tokens[at]?.tag !== 'JJ' || /^(?:be|seem|appear|look)$/u.test(tokens[at - 1]?.lemma ?? '')) return false
  const next = tokens.slice(at + 1).find(({ tag }) => !tag.startsWith('JJ'))
  return next?.tag.startsWith('NN') === true
}

const isHedged = (one: Statement): boolean => {
  const cues = cuesOf(one)
  return one.claim.hedging.level >= TENTATIVE && !(cues.length > 0 && cues.every((cue) => isOfNoun(one, cue)))
}

/** `surer` says flatly, in the article's voice or the same source's, what `hedged` leaves open. */
const isDropped = (text: string, hedged: Statement, surer: Statement): boolean =>
  isHedged(hedged) &&
  surer.claim.hedging.level <= 1 &&
  !surer.isConditional &&
  !surer.isTemporal &&
  !surer.isQuoted &&
  !surer.isHeading &&
  // A relative clause is read with its noun further down.
  !/^W(?:P|DT)$/u.test(surer.tokens[0]?.tag ?? '') &&
  !hedged.isHeading &&
  hedged.isNegated === surer.isNegated &&
  isSameDeed(hedged, surer) &&
  !isAnother(surer, hedged) &&
  !(isToCome(hedged) && isPast(surer)) &&
  surer.claim.worth.checkability !== 'opinion' &&
  (isOwnVoice(surer.claim) || haveOneSource(text, hedged.claim, surer.claim))

/** *The bridge closed*. */
const isPast = ({ act, tokens }: Statement): boolean =>
  tokens.some(({ lemma, tag }) => tag === 'VBD' && lemma.toLowerCase() === act)

/** What is left open as a fact: opinions and forecasts stay open by their nature. */
const isOpen = (one: Statement): boolean =>
  (isHedged(one) || isWeighed(one)) &&
  one.claim.worth.checkability !== 'opinion' &&
  !one.isHeading &&
  !one.isQuoted

const isHedgedFact = (one: Statement): boolean => isHedged(one) && !one.isHeading && !one.isQuoted

/** *In 2019 a wolf killed a pony*: a year of its own makes another deed of it. */
const isAnother = (surer: Statement, hedged: Statement): boolean =>
  yearsOf(surer).some((year) => !yearsOf(hedged).includes(year))

const yearsOf = ({ claim: { dates } }: Statement): (string | null)[] =>
  dates.flatMap(({ precision, from }) => (precision === 'year' ? [from] : []))

/** *Mr Obama believes his efforts will be …*: whoever believes it stands before it. */
const isBelieved = (copy: Copy, at: Span): boolean => {
  const { tokens, sentences } = copy.syntax
  const range = sentences[sentenceAt(copy, at.start)]
  return tokens
    .slice(range?.first ?? 0, range?.end ?? 0)
    .some(
      ({ lemma, span }) =>
        span.start < at.start && /^(?:believe|think|hope|fear|suspect|argue|contend|insist)$/u.test(lemma),
    )
}

const raise = (text: string, hedged: Statement, at: Span): Raised => {
  const where = hedged.span.start < at.start ? 'above' : 'below'
  const cues = cuesOf(hedged).map((span) => textOf(text, span))
  const how = cues.length > 0 ? `it is hedged: “${cues.join('”, “')}”` : 'it is no more than weighed'
  return { message: `Said flatly here; ${where} ${how}.`, at, related: [hedged.span] }
}

export const hedgeDropped: Check = {
  id: 'hedge-dropped',
  shelf: 'certainty',
  severity: 'warning',
  title: 'Hedged in one place, flat in another',
  why: 'What was possible on the way in is a fact on the way out, and nobody found it out in between.',
  limits:
    'Takes two claims for one when nearly all content words of the shorter stand in the longer. Dismiss it where the later claim tells what came of it.',

  *run(copy) {
    const seen = new Set<Statement>()
    const all = statementsOf(copy)
    for (const [a, b] of alikePairs(all)) {
      const [hedged, surer] = isDropped(copy.text, a, b) ? [a, b] : isDropped(copy.text, b, a) ? [b, a] : []
      if (!hedged || !surer || seen.has(surer) || isBelieved(copy, surer.span)) continue
      seen.add(surer)
      yield raise(copy.text, hedged, surer.span)
    }
    const told = [...seen].map(({ span }) => span)
    const isOneVoice = (kept: Statement, holder: Statement): boolean =>
      haveOneSource(copy.text, kept.claim, holder.claim)
    for (const { deed, kept } of restatements(copy, {
      all,
      kept: all.filter(isOpen),
      areCharges: false,
      isCredited: isOneVoice,
    }))
      if (
        deed.isNegated === kept.isNegated &&
        !isBelieved(copy, deed.span) &&
        !isOpposite(textOf(copy.text, kept.span), textOf(copy.text, deed.span)) &&
        !told.some((span) => overlaps(span, deed.span))
      )
        yield raise(copy.text, kept, deed.span)
    for (const { kept, at } of settledIdentities(copy, all.filter(isHedgedFact)))
      yield raise(copy.text, kept, at)
    for (const { kept, at } of settledFigures(all, isHedged))
      if (!told.some((span) => overlaps(span, at))) yield raise(copy.text, kept, at)
  },

  flags: [
    '⟦1:Repairs could cost as much as $60 million⟧, Zoë 🙂 said. Snow fell. ⟦The $60 million cost of the repairs⟧ will be split.',
    '⟦1:Thirst was possibly a factor in the death of Zoë 🙂 Marsh⟧, a nurse said. Snow fell. ⟦The thirst that killed Ms Marsh⟧ was plain.',
    'Investigators said that ⟦1:an electrical fault in the dairy may have been the cause⟧. ⟦The electrical fault that caused the fire⟧ has led Zoë 🙂 to look at her wiring, Mr Dale said.',
    '⟦1:The fire may have been caused by a fuel truck⟧, an engineer said. Smoke rose. ⟦The fire was caused by a fuel truck⟧.',
    'Zoë 🙂 wrote. ⟦1:The fever may have begun at a poultry market⟧, she said. Soap is short. ⟦The fever, which began at the poultry market⟧, has killed 12 people.',
    '⟦1:A blocked gutter probably let water into the walls⟧. Zoë 🙂 left. ⟦The gutter let water into the walls for years, and the plaster fell⟧.',
    '🙂 ⟦1:Petrov may miss the start of the season⟧. A café is near. ⟦Petrov will miss the start of the season⟧.',
    'Zoë left. ⟦1:The sea wall at Orlec may not stand another winter this year⟧, a diver said. 🙂 Rain fell. ⟦The sea wall at Orlec will not stand another winter this year⟧.',
    '⟦1:The fire was probably started by an overheated brake⟧, Zoë said. Smoke 🙂 rose. ⟦An overheated brake started the fire⟧.',
    '⟦1:The firm is thinking of selling its garden centres⟧, Zoë said. Snow fell. ⟦The sale of the garden centres⟧ will bring in £90m.',
    '⟦1:A head found in a Zoë 🙂 barn is thought to be that of Queen Ilse⟧, a dealer said. It rained. ⟦The queen’s head⟧ goes on show in May.',
    '⟦1:A hull off Zoë may be a Greek grain ship⟧, a diver said 🙂. ⟦The Greek grain ship⟧ lies at 40 metres.',
    '⟦1:The pool at Zoë could close next year⟧, its keeper said 🙂. Snow fell. ⟦The pool will close next year⟧, and the town will miss it.',
    '⟦1:A sweetener appears to be associated with migraines⟧, a study found. Zoë 🙂 read it. ⟦The sweetener causes migraines in a few people⟧, the study found.',
  ],
  passes: [
    'Zoë 🙂 said that such policies create less revenue at once. The models suggest that the policies create more revenue in time.',
    'Repairs could cost as much as $60 million, Zoë said. The board has now set aside $60 million. The $60 million cost of the repairs will be split.',
    'The firm may move its 400 workers to Zoë. The 400 workers were told in May.',
    'Repairs could cost as much as $60 million, Zoë said. The $60 million loan of 2009 has been paid off.',
    'For every ton of coal he sells, Mr Orr attaches a credit. It rained. Mr Orr said he expected to sell his coal for at least $50 a ton.',
    'Investigators said that an electrical fault may have been the cause. A fault that caused a fire at another farm cost it a year of milk.',
    'The survey found Lund leading Voss by seven points, with 17 percent of likely Labour voters undecided. Rain fell. Lund led Voss by 20 points with most votes counted.',
    'The fire may have been caused by a fuel truck. The fire was caused by a fuel truck, the police said later.',
    'The fire may have been caused by a fuel truck. If the fire was caused by a fuel truck, the owner will pay.',
    'Rain may have caused the slide at Brandle. In 2019 rain caused the slide at Brandle.',
    'The company may sell its mine. “The company sold its mine,” she said of 2003.',
    'The bridge may close next year. The bridge closed, and was painted.',
    'A head found in a barn is thought to be that of Queen Ilse. Tests confirmed it. The queen’s head goes on show in May.',
    'The bridge may close in May. The bridge did not close in May.',
  ],
}
