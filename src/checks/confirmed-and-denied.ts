import { textOf, textOfAll } from '../domain/span.ts'
import type { Check, Copy } from './check.ts'
import { deedStem } from './deeds/stem.ts'
import { haveOneSource, statementsOf, type Statement } from './statements.ts'

/** Whether the source stands by what the claim says, against it, or does neither. */
const stanceOf = (
  text: string,
  { claim: { attribution }, isNegated }: Statement,
): 'for' | 'against' | null => {
  const cue = textOfAll(text, attribution.cue)
  if (/\b(?:confirm|admit|acknowledg|conced)/iu.test(cue)) return isNegated ? 'against' : 'for'
  if (/\bden(?:y|ie)|\brul\p{L}+ out\b/iu.test(cue)) return isNegated ? 'for' : 'against'
  return null
}

const isSaid = ({ claim: { attribution }, act }: Statement): boolean =>
  (attribution.kind === 'statement' || attribution.kind === 'quotation') && !NO_ANSWER.test(act ?? '')

/** *Did not respond to a request for comment* denies nothing. */
const NO_ANSWER = /^(?:respond|comment|answer|reply|return|want|need|like)$/u

/** The other side of a plain statement: a thing that is said not to be, against the same confirmed. */
const saidStance = (text: string, statement: Statement): 'for' | 'against' | null =>
  stanceOf(text, statement) ?? (isSaid(statement) ? (deniesItself(statement) ? 'against' : 'for') : null)

const deniesItself = ({ isNegated, tokens }: Statement): boolean =>
  isNegated || tokens.slice(0, FIRST_WORDS).some(({ lower }) => /^(?:no|not|never|n['’]t)$/u.test(lower))

/** A negation further on is of something else than what is told. */
const FIRST_WORDS = 7

const FEWEST_SHARED = 2
const ENOUGH = 0.6
const ENOUGH_SAID = 0.75

/** How much of the shorter claim, in stems of deeds, the other one has. */
const isOneThing = (a: Statement, b: Statement, isStrict: boolean): boolean => {
  const [few, many] = [thingsOf(a), thingsOf(b)].sort((one, two) => one.size - two.size)
  if (!few || !many || areOfOthers(a, b)) return false
  const shared = [...few].filter((stem) => many.has(stem)).length
  if (shared < FEWEST_SHARED) return false
  if (shared >= FEWEST_SHARED + Number(isStrict))
    return shared / few.size >= (isStrict ? ENOUGH_SAID : ENOUGH)
  // Of a short claim all has to be there; or the deed itself and half of the rest, in other words.
  return shared === few.size || (deedIsShared(a, b) && shared / few.size >= ENOUGH_TOLD)
}

const ENOUGH_TOLD = 0.4

/** Whether what the one claim does is what the other does: *bombed the village*, *struck the village*. */
const deedIsShared = (a: Statement, b: Statement): boolean =>
  a.act !== null &&
  b.act !== null &&
  !LIGHT.test(a.act) &&
  deedStem({ lemma: a.act }) === deedStem({ lemma: b.act })

/** Each names somebody or something that the other does not: *talks with Halden*, *talks with Brey*. */
const areOfOthers = (a: Statement, b: Statement): boolean => {
  const [one, two] = [a, b].map(
    ({ tokens }) =>
      new Set(tokens.flatMap(({ tag, lower }) => (tag === 'NNP' && !LIGHT_NAME.test(lower) ? [lower] : []))),
  )
  const hasOwn = (names = new Set<string>(), others = new Set<string>()): boolean =>
    [...names].some((name) => !others.has(name))
  return hasOwn(one, two) && hasOwn(two, one)
}

const LIGHT_NAME =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)$/u

const LIGHT =
  /^(?:be|have|do|say|tell|will|receive|get|go|hold|take|make|give|use|want|need|like|think|believe|any|kind|later|(?:mon|tues|wednes|thurs|fri|satur|sun)day|\d.*)$/u

const thingsOf = (statement: Statement): Set<string> =>
  new Set(
    statement.tokens.flatMap((token) =>
      (/^(?:NN|VB|JJ)/u.test(token.tag) || token.lower === 'across') && !LIGHT.test(token.lemma.toLowerCase())
        ? [deedStem(token)]
        : [],
    ),
  )

/** *The airline said that Kestrel Air is not in talks*: a source without a name is the one that its claim is about. */
const haveOneVoice = (copy: Copy, a: Statement, b: Statement): boolean =>
  haveOneSource(copy.text, a.claim, b.claim) ||
  [
    [a, b],
    [b, a],
  ].some(([nameless, named]) => nameless && named && isOwnAffair(copy, nameless, named))

const isOwnAffair = (copy: Copy, { claim, tokens }: Statement, { claim: named }: Statement): boolean => {
  const source = textOfAll(copy.text, claim.attribution.source)
  const other = textOfAll(copy.text, named.attribution.source)
  const kind = BODY.exec(source)?.[1]?.toLowerCase()
  if (kind === undefined) return false
  if (deedStem({ lemma: kind }) === deedStem({ lemma: kindOf(other) }) && isOnlyOne(copy, kindOf(other)))
    return true
  const subject = tokens.find(({ tag, relation }) => tag === 'NNP' && /^(?:nsubj|compound)/u.test(relation))
  return subject !== undefined && other.includes(subject.text)
}

const BODY =
  /^the (company|firm|airline|club|bank|group|party|union|ministry|carrier|maker|retailer|operator|agency|university|school|council|hospital|palace|trust|church)$/iu

/** What a name says its bearer is: *Skylark Airways* is an airline. */
const kindOf = (name: string): string => {
  const words = name.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    words
      .map((word) => word.replace(/^air(?:ways|lines)?$/u, 'airline'))
      .find((word) => BODY.test(`the ${word}`)) ?? ''
  )
}

const isOnlyOne = ({ sources }: Copy, kind: string): boolean =>
  sources.filter(({ name }) => /\p{Lu}/u.test(name) && kindOf(name) === kind).length === 1

/** A source that says by the article's own words that it has changed its mind is at odds with nothing. */
const CHANGED =
  /\b(?:later (?:said|admitted|conceded)|reversed|backtracked|retracted|corrected|had (?:earlier|previously|initially|at first)|earlier|previously|initially|at first|until then|no longer)\b/iu

const isToldChange = ({ text, sentences }: Copy, { claim }: Statement): boolean => {
  const span = sentences[claim.sentence]?.span
  return span !== undefined && CHANGED.test(textOf(text, span))
}

const pairsIn = (copy: Copy): (readonly [Statement, Statement])[] => {
  const statements = statementsOf(copy).filter(({ isHeading, isConditional }) => !isHeading && !isConditional)
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
    ...stood.filter(([a, b]) => isOneThing(a, b, false)),
    ...plain.filter(
      ([a, b]) =>
        !(a.isQuoted && b.isQuoted) &&
        isOneThing(a, b, true) &&
        a.act !== null &&
        ![a, b].some(({ tokens }) =>
          tokens.some(({ lower }) => /^(?:whether|what|why|how|if)$/u.test(lower)),
        ),
    ),
  ]
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
    for (const [a, b] of pairsIn(copy)) {
      const [one, two] = [saidStance(copy.text, a), saidStance(copy.text, b)]
      if (one === two || seen.has(b) || a.claim.sentence === b.claim.sentence) continue
      if (!haveOneVoice(copy, a, b) || isToldChange(copy, b)) continue
      seen.add(b)
      // Where neither is said to confirm or deny, another deed may be meant.
      const isPlain = [a, b].every((statement) => stanceOf(copy.text, statement) === null)
      yield {
        ...(isPlain && { severity: 'warning' as const }),
        message: `${two === 'against' ? 'Denied' : 'Confirmed'} here, ${two === 'against' ? 'confirmed' : 'denied'} above by the same source.`,
        at: b.span,
        related: [a.span],
      }
    }
  },

  flags: [
    '⟦1:Kestrel Air is not in merger talks⟧, the airline said. Zoë wept. Kestrel confirmed that ⟦it was in talks about a merger⟧.',
    'The ministry denied that ⟦1:it had been warned of the attack⟧. Zoë 🙂 left. By night the ministry acknowledged that ⟦it had received a warning of the attack⟧.',
    'Westlink confirmed that ⟦1:it had known of the fault⟧. Zoë wept. 🙂 In the evening Westlink denied that ⟦it had known of the fault⟧.',
    'The ministry said that ⟦1:it had sent no soldiers across the river⟧. Zoë 🙂 wept. The ministry acknowledged that ⟦a battalion had crossed the river⟧.',
    'The army said that ⟦1:its aircraft had not bombed the village of Tal⟧. Zoë 🙂 wept. The army said that ⟦it had struck the village at dawn⟧.',
    'Skylark Airways said that ⟦1:it had not lost any luggage⟧. Zoë 🙂 waited. The airline conceded that ⟦1,400 bags had gone missing⟧.',
  ],
  passes: [
    'The bank denied that it was in talks with Halden. The bank later admitted that it was in talks with Halden.',
    'Ruvia denied that it had fired first. Ruvia confirmed that its troops had fired back at the village.',
    'The army said that it had not bombed the village of Tal. The army said that it had struck the village of Mar.',
    'The firm did not respond to requests for comment. The firm said that it had responded to attacks on its staff.',
    'Westlink confirmed that it had known of the fault. Eastlink denied that it had known of the fault.',
    'Westlink confirmed that it had sold the depot. Westlink denied that it had known of the fault.',
  ],
}
