import { contains, overlaps } from '../../domain/span.ts'
import type { Claim } from '../../domain/claim.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import type { Statement } from '../statements.ts'
import { deedsOf, isQuotedAt, type Deed } from './find-deeds.ts'
import { deedStem } from './stem.ts'

/** A word that stands in more claims than this tells no two of them alike. */
const MOST_BEARERS = 25

const YEAR = /^(?:1[89]|20)\d\d$/u
/** Verbs that tell no deed by themselves, and verbs of speech. */
const NO_DEED =
  /^(?:be|have|do|make|take|get|go|come|give|say|tell|call|ask|want|urge|announce|feature|plan|try|lead|become|seek|add|think|believe)$/u

/** The stems of every content word of a claim. */
export const stemsOfClaim = ({ tokens }: Statement): Set<string> =>
  new Set(tokens.flatMap((token) => (/^(?:NN|VB|JJ)/u.test(token.tag) ? [deedStem(token)] : [])))

/** The deed that each word of doubt or accusation is about: the first verb after it, else the claim's own. */
const keptActs = (copy: Copy, { claim, act, tokens: own }: Statement): Set<string> => {
  const known = acts.get(claim)
  if (known) return known
  const { tokens, sentences } = copy.syntax
  const cues = [
    ...claim.hedging.cues.filter(({ level }) => level >= 2).map(({ span }) => span),
    ...claim.attribution.cue,
  ]
  const range = sentences[claim.sentence]
  const rest = tokens.slice(range?.first ?? 0, range?.end ?? 0)
  const found = cues.flatMap((cue) => {
    const verb = rest.find(
      ({ span, tag, lemma }) =>
        span.start >= cue.end && tag.startsWith('VB') && !/^(?:be|have|do)$/u.test(lemma),
    )
    return verb && claim.spans.some((span) => contains(span, verb.span)) ? [verb] : []
  })
  const isOpen = own.some(({ lower }) => /^(?:if|would)$/u.test(lower))
  const stems = new Set(
    isOpen
      ? []
      : found.length > 0
        ? found.flatMap((verb) => (NO_DEED.test(verb.lemma) ? [] : [deedStem(verb)]))
        : act === null || NO_DEED.test(act)
          ? []
          : [deedStem({ lemma: act })],
  )
  acts.set(claim, stems)
  return stems
}

const acts = new WeakMap<Claim, Set<string>>()

const isAccusing = ({ claim, tokens }: Statement): boolean =>
  claim.hedging.level === 2 ||
  tokens.some(({ lemma }) => /^(?:accuse|charge|suspect|allege|indict)$/u.test(lemma))

const yearsOf = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ text }) => (YEAR.test(text) ? [text] : []))

const sharedOf = (some: ReadonlySet<string>, all: ReadonlySet<string>): number =>
  [...some].filter((stem) => all.has(stem)).length

/**
 * Whether a deed is one that a claim told before: its verb or the noun of it, most of what it is done to, and its doer
 * as far as it is named. A new doer (*a wolf*) or another year makes another deed.
 */
export const isRestated = (copy: Copy, deed: Deed, kept: Statement): boolean => {
  if (overlaps(deed.span, kept.span) || !deed.isKnown) return false
  const told = stemsOfClaim(kept)
  if (!keptActs(copy, kept).has(deed.stem)) return false
  const range = copy.syntax.sentences[deed.verb.sentence]
  const years = yearsOf(copy.syntax.tokens.slice(range?.first ?? 0, range?.end ?? 0))
  const own = copy.syntax.sentences[kept.claim.sentence]
  const keptYears = yearsOf(copy.syntax.tokens.slice(own?.first ?? 0, own?.end ?? 0))
  if (years.some((year) => !keptYears.includes(year))) return false
  const args = sharedOf(deed.args, told)
  const part = deed.args.size === 0 ? 1 : args / deed.args.size
  const isDoer = sharedOf(deed.subject, told) > 0
  const isNamed = deed.subject.size > 0 && deed.isNamed
  if (isDoer && (isNamed || deed.args.size === 0) && isAccusing(kept)) return true
  if (isDoer) return args >= 1 && part >= 0.33
  // *A surgeon is alleged to …*, and the next sentence names her.
  if (isNamed && /^an?$/u.test(kept.tokens[0]?.lower ?? '')) return args >= 1 && part >= 0.75
  // *The drug* may be *a pill* before: so much that is done to one thing is one deed.
  if (args >= 3 && part >= 0.75) return true
  return (deed.isPronoun || deed.subject.size === 0) && args >= 2 && part >= 0.75
}

/** The claims of a text by their sentence, to find the one that holds a verb. */
export const holdersIn = (statements: readonly Statement[]): ((deed: Deed) => Statement | null) => {
  const shelves = new Map<number, Statement[]>()
  for (const statement of statements) {
    const shelf = shelves.get(statement.claim.sentence)
    if (shelf) shelf.push(statement)
    else shelves.set(statement.claim.sentence, [statement])
  }
  return ({ verb }) =>
    shelves.get(verb.sentence)?.find(({ claim }) => claim.spans.some((span) => contains(span, verb.span))) ??
    null
}

/** Whether the article tells a deed flatly in its own voice. `holder` is the claim that its verb is in. */
export const isToldFlatly = (copy: Copy, deed: Deed, holder: Statement | null): boolean => {
  if (deed.isModal || deed.isDependent || isQuotedAt(copy, deed.verb.span)) return false
  const isOwnCue = holder?.claim.attribution.cue.some((cue) => overlaps(cue, deed.verb.span)) === true
  if (holder && !isOwnCue)
    return holder.claim.attribution.kind === 'none' && holder.claim.hedging.level <= 1 && !holder.isHeading
  // *The fossil shows a mammal*, *Moll ordered the burning*: words that look like attribution, where nobody else is credited with them.
  return !copy.attributions.some(({ content }) => content.some((span) => overlaps(span, deed.verb.span)))
}

/** Each deed that is told flatly, with the claims among `kept` that told it before or after, by the kept one's words. */
export const restatements = function* (
  copy: Copy,
  all: readonly Statement[],
  kept: readonly Statement[],
): Iterable<Readonly<{ deed: Deed; kept: Statement }>> {
  if (kept.length === 0) return
  const shelves = new Map<string, Statement[]>()
  for (const one of kept)
    for (const stem of keptActs(copy, one)) {
      const shelf = shelves.get(stem) ?? []
      if (shelf.length < MOST_BEARERS) shelf.push(one)
      shelves.set(stem, shelf)
    }
  const holderOf = holdersIn(all)
  for (const deed of deedsOf(copy)) {
    const told = shelves.get(deed.stem)?.find((one) => isRestated(copy, deed, one))
    if (told && isToldFlatly(copy, deed, holderOf(deed))) yield { deed, kept: told }
  }
}
