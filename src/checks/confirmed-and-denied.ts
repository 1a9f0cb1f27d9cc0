import { overlaps, textOf, textOfAll, type Span } from '../domain/span.ts'
import type { Token } from '../domain/syntax.ts'
import type { Check, Copy } from './check.ts'
import { isOneContent, readContent } from './deeds/read-content.ts'
import { statementsOf, type Statement } from './statements.ts'
import { haveOneVoice } from './voice/have-one-voice.ts'
import { isNarrower, isNarrowerIn, isOneMatter } from './voice/is-one-matter.ts'
import { isOneThing } from './voice/is-one-thing.ts'
import { opposedStances } from './voice/opposed-stances.ts'

/** Whether the source stands by what the claim says, against it, or does neither. */
const stanceOf = (text: string, statement: Statement): 'for' | 'against' | null => {
  const { attribution } = statement.claim
  const isNegated = deniesItself(statement)
  const cue = textOfAll(text, attribution.cue)
  if (/\b(?:confirm|admit|acknowledg|conced)/iu.test(cue)) return isNegated ? 'against' : 'for'
  if (/\bden(?:y|ie)|\brul\p{L}+ out\b/iu.test(cue)) return isNegated ? 'for' : 'against'
  return null
}

const isSaid = ({ claim: { attribution }, act }: Statement): boolean =>
  (attribution.kind === 'statement' || attribution.kind === 'quotation') && !NO_ANSWER.test(act ?? '')

/** *Did not respond to a request for comment* denies nothing. */
const NO_ANSWER =
  /^(?:respond|comment|answer|reply|return|want|need|like|say|tell|discuss|disclose|reveal|elaborate|confirm|identify)$/u

/** The other side of a plain statement: a thing that is said not to be, against the same confirmed. */
const saidStance = (text: string, statement: Statement): 'for' | 'against' | null =>
  stanceOf(text, statement) ?? (isSaid(statement) ? (deniesItself(statement) ? 'against' : 'for') : null)

const deniesItself = ({ isNegated, tokens }: Statement): boolean =>
  isNegated || tokens.slice(0, FIRST_WORDS).some(({ lower }) => /^(?:no|not|never|n['’]t)$/u.test(lower))

/** A negation further on is of something else than what is told. */
const FIRST_WORDS = 7

/** A source that says by the article's own words that it has changed its mind is at odds with nothing. */
const CHANGED =
  /\b(?:later (?:said|admitted|conceded)|reversed|backtracked|retracted|corrected|had (?:earlier|previously|initially|at first)|(?:earlier|previously|initially|at first),? (?:\p{L}+ )?(?:said|told|den(?:y|ied)|confirmed|insisted|claimed|rejected|dismissed|maintained)|(?:said|told|den(?:y|ied)|confirmed|insisted|claimed|rejected|dismissed|maintained|statement|denial|account|version) (?:\p{L}+ ){0,2}(?:earlier|previously|initially|at first)|^(?:Earlier|Previously|Initially|At first)|(?:its|his|her|their) (?:earlier|previous|initial|first) \p{L}+|until then|no longer)\b/u

const isToldChange = (copy: Copy, { claim }: Statement): boolean => tellsChange(copy, claim.sentence)

const tellsChange = ({ text, sentences }: Copy, sentence: number): boolean => {
  const span = sentences[sentence]?.span
  return span !== undefined && CHANGED.test(textOf(text, span))
}

const pairsIn = (copy: Copy): (readonly [Statement, Statement])[] => {
  const statements = statementsOf(copy).filter(({ isHeading, tokens }) => !isHeading && !tokens.some(isOpen))
  const taken = statements.filter((one) => stanceOf(copy.text, one) !== null)
  const said = statements.filter((one) => stanceOf(copy.text, one) === null && isSaid(one))
  const stood = taken
    .slice(0, MOST)
    .flatMap((a) =>
      statements
        .slice(0, MOST)
        .flatMap((b) => (a === b || saidStance(copy.text, b) === null ? [] : [order(a, b)])),
    )
  const denied = said.filter(deniesItself).slice(0, MOST)
  const plain = denied.flatMap((a) =>
    said.slice(0, MOST).flatMap((b) => (a === b || deniesItself(b) ? [] : [order(a, b)])),
  )
  return [
    ...stood.filter(([a, b]) =>
      isOneThing(a, b, false) ? !isOfLess(copy.text, a, b) : isDeniedWhole(copy.text, a, b),
    ),
    ...plain.filter(
      ([a, b]) =>
        !(a.isQuoted && b.isQuoted) &&
        isOneThing(a, b, true) &&
        tellOneDeed(a, b) &&
        ![a, b].some(({ tokens }) =>
          tokens.some(({ lower }) => /^(?:whether|what|why|how|if)$/u.test(lower)),
        ),
    ),
  ]
}

/** The one of two that is for it, and the one against. */
const sidesOf = (text: string, a: Statement, b: Statement): readonly [Statement, Statement] =>
  saidStance(text, a) === 'for' ? [a, b] : [b, a]

const isOfLess = (text: string, a: Statement, b: Statement): boolean =>
  isNarrower(text, ...sidesOf(text, a, b))

/** Whether what one of the two denies is no more than what the other confirms. */
const isDeniedWhole = (text: string, a: Statement, b: Statement): boolean =>
  isOneMatter(...sidesOf(text, a, b)) && !isOfLess(text, a, b)

/** What might be so is neither confirmed nor denied; *would* is a *will* on somebody's word. */
const isOpen = ({ lower }: Token): boolean => /^(?:if|whether|unless|could|should|may|might)$/u.test(lower)

/** Plain statements are at odds where the one says of a deed that it was done, and the other that it was not. */
const tellOneDeed = (a: Statement, b: Statement): boolean => {
  const [one, two] = [a, b].map(({ tokens }) => readContent(tokens, 0, tokens.length))
  if (!one || !two) return false
  return one.isNegated !== two.isNegated && isOneContent(one, two)
}

/** A text with more denials than this is read no further: the work would grow with its square. */
const MOST = 120

const order = (a: Statement, b: Statement): readonly [Statement, Statement] =>
  a.span.start <= b.span.start ? [a, b] : [b, a]

export const confirmedAndDenied: Check = {
  id: 'confirmed-and-denied',
  shelf: 'voice',
  severity: 'error',
  title: 'Confirmed and denied by one source',
  why: 'One of the two is misreported, or the source changed its word, and then the article says so.',
  limits: 'Dismiss it where the article tells that the source went back on its word.',

  *run(copy) {
    const seen = new Set<Statement>()
    const told: Span[] = []
    for (const [a, b] of pairsIn(copy)) {
      const [one, two] = [saidStance(copy.text, a), saidStance(copy.text, b)]
      if (one === two || seen.has(b) || a.claim.sentence === b.claim.sentence) continue
      if (!haveOneVoice(copy, a, b) || isToldChange(copy, b)) continue
      seen.add(b)
      told.push(b.span)
      // Where neither is said to confirm or deny, another deed may be meant.
      const isPlain = [a, b].every((statement) => stanceOf(copy.text, statement) === null)
      yield {
        ...(isPlain && { severity: 'warning' as const }),
        message: `${two === 'against' ? 'Denied' : 'Confirmed'} here, ${two === 'against' ? 'confirmed' : 'denied'} above by the same source.`,
        at: b.span,
        related: [a.span],
      }
    }
    for (const [a, b] of opposedStances(copy))
      if (
        !told.some((span) => overlaps(span, b.span)) &&
        !tellsChange(copy, b.sentence) &&
        !(b.side === 'for'
          ? isNarrowerIn(copy.text, b.span, a.span)
          : isNarrowerIn(copy.text, a.span, b.span))
      )
        yield {
          message: `${b.side === 'against' ? 'Denied' : 'Confirmed'} here, ${b.side === 'against' ? 'confirmed' : 'denied'} above by the same source.`,
          at: b.span,
          related: [a.span],
        }
  },

  flags: [
    'Ivo Pell confirmed that ⟦1:the cargo was over the legal limit⟧. Zoë 🙂 left. Pell denied that ⟦the ship had carried too much cargo⟧.',
    'A spokesman for Brannick confirmed that ⟦1:two of its divers had been hurt on Friday⟧. Zoë 🙂 left. Brannick’s spokesman denied that ⟦anyone had been injured on the site⟧.',
    'The Zoë 🙂 trust confirmed that ⟦1:Ward 9 would close⟧. Snow fell. The trust denied that ⟦Ward 9 was to shut⟧.',
    'Skylark confirmed on Monday that ⟦1:it was in talks with Zoë 🙂 Pell⟧. It rained. The airline denied that ⟦it was in talks with Zoë 🙂 Pell⟧.',
    'Ada Pell said that ⟦1:she was ill⟧. Zoë 🙂 left. Pell denied that ⟦she was ill⟧.',
    'Norvex confirmed ⟦1:a spill of oil⟧. Zoë 🙂 left. Norvex denied that ⟦there had been a spill⟧.',
    'Ada Pell, 56, denied that ⟦1:she had opened the valve⟧. Zoë 🙂 left. Pell, asked where she had been, admitted ⟦opening the valve⟧.',
    '⟦1:Kestrel Air is not in merger talks⟧, the airline said. Zoë wept. Kestrel confirmed that ⟦it was in talks about a merger⟧.',
    'The ministry denied that ⟦1:it had been warned of the attack⟧. Zoë 🙂 left. By night the ministry acknowledged that ⟦it had received a warning of the attack⟧.',
    'Westlink confirmed that ⟦1:it had known of the fault⟧. Zoë wept. 🙂 In the evening Westlink denied that ⟦it had known of the fault⟧.',
    'The ministry said that ⟦1:it had sent no soldiers across the river⟧. Zoë 🙂 wept. The ministry acknowledged that ⟦a battalion had crossed the river⟧.',
    'The army said that ⟦1:its aircraft had not bombed the village of Tal⟧. Zoë 🙂 wept. The army said that ⟦it had struck the village at dawn⟧.',
    'Skylark Airways said that ⟦1:it had not lost any luggage⟧. Zoë 🙂 waited. The airline conceded that ⟦1,400 bags had gone missing⟧.',
  ],
  passes: [
    'Ivo Pell confirmed that two divers had been hurt. Zoë left. Pell denied that the divers had been hurt because no one watched.',
    'Ivo Pell confirmed that the ship carried cargo. Zoë left. Pell denied that the ship had carried too much cargo.',
    'Ivo Pell confirmed that talks had been held. Zoë left. Pell would not say how long the talks had been.',
    'Norvex admitted that it had closed shops. Zoë left. Norvex denied on Monday that it would close 30 shops.',
    'Ada Pell admitted one charge of theft. Zoë left. Pell denied a charge of fraud.',
    'Norvex confirmed that it had held talks. Zoë left. Halden spoke. The airline denied that it had held talks, Westair confirmed that it had held talks.',
    'Ada Pell denied killing the cat. Zoë left. Pell admitted killing the dog.',
    'The bank denied that it was in talks with Halden. The bank later admitted that it was in talks with Halden.',
    'Ruvia denied that it had fired first. Ruvia confirmed that its troops had fired back at the village.',
    'The army said that it had not bombed the village of Tal. The army said that it had struck the village of Mar.',
    'The firm did not respond to requests for comment. The firm said that it had responded to attacks on its staff.',
    'Westlink confirmed that it had known of the fault. Eastlink denied that it had known of the fault.',
    'Westlink confirmed that it had sold the depot. Westlink denied that it had known of the fault.',
  ],
}
