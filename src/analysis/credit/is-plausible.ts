import type { Attribution } from '../../domain/attribution.ts'
import { bySpan } from '../../domain/span.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { indexesIn, states } from '../claims/voices.ts'
import { isFinite, isNoun, isVerb, pick } from '../claims/words.ts'
import { IMPERSONAL_ADVERBS, IMPERSONAL_VERBS, REPORTING_VERBS } from '../lexicon/reporting.ts'
import { isMute } from './is-mute.ts'

const DUTIES = /^(?:must|should|ought|can|may|might)$/
const DISPLAYED =
  /^(?:emotion|remorse|sign|interest|respect|mercy|restraint|courage|leadership|promise|patience|reaction)s?$/
const WORKS = /^(?:book|novel|memoir|play|song|poem|script|biography|score|thesis)s?$/
const TO_KNOW = /^(?:know|see|watch|remember|note|consider|expect|find)$/

/** Whether a learnt attribution credits anybody: not *must tell*, *showed no emotion*, *things to know*. */
export const isPlausible = (syntax: Syntax, found: Attribution): boolean => {
  const cued = indexesIn(syntax, found.cue)
  const cue = pick(syntax.tokens, cued)
  const content = pick(syntax.tokens, indexesIn(syntax, found.content))
  const source = pick(syntax.tokens, indexesIn(syntax, found.source))
  if (
    isSupposed(syntax, found) ||
    isAboutItself(syntax, found) ||
    isBareArticle(source) ||
    isPredicate(source)
  )
    return false
  const verb = cue.findLast((token) => isVerb(token))
  const next = syntax.tokens[(cued.at(-1) ?? 0) + 1]
  if (found.confidence < DOUBTFUL && isOccasion(content)) return false
  if (verb === undefined)
    return !isAnswered(content) && (cue.length !== 1 || !isSubject(cue[0], next, content))
  if (
    verb.lemma === 'write' &&
    /^(?:DT|PRP\$|CD|JJ)$/.test(next?.tag ?? '') &&
    isWork(syntax, cued.at(-1) ?? 0)
  )
    return false
  if (found.kind === 'impersonal' && found.source.length === 0 && found.confidence < 0.6 && !passesOn(cue))
    return false
  if (asksForSilence(content)) return false
  if (states(content)) return true
  if (cue[0]?.tag === 'TO' && isAnothersAct(syntax, found)) return false
  if (cue.some(({ tag, lower }) => tag === 'MD' && DUTIES.test(lower)) && !cue.some(isNegation)) return false
  if (cue[0]?.tag === 'TO' && TO_KNOW.test(verb.lemma)) return false
  return !(
    verb.lemma === 'show' &&
    (content.some(({ lower }) => DISPLAYED.test(lower)) || isThing(syntax, found))
  )
}

/** *The third site showed no recovery*: what neither speaks nor is written shows nothing to anybody's credit. */
const isThing = (syntax: Syntax, { source }: Attribution): boolean => {
  const head = pick(syntax.tokens, indexesIn(syntax, source)).findLast((token) => isNoun(token))
  return head !== undefined && isMute(head)
}

const isNegation = ({ lower }: Token): boolean => /^(?:not|n't|n’t|never)$/.test(lower)

/** *If Smith is rejected, he would be the first*, *Whether they read it is not known*: what is only supposed has been said by nobody. */
export const isSupposed = (syntax: Syntax, { source, cue }: Attribution): boolean => {
  const [first] = indexesIn(syntax, [...source.slice(0, 1), ...cue.slice(0, 1)].toSorted(bySpan))
  const before = syntax.tokens[(first ?? 0) - 1]
  return (
    before?.sentence === syntax.tokens[first ?? 0]?.sentence &&
    /^(?:if|unless|whether)$/.test(before?.lower ?? '')
  )
}

/** *Charged householders for repairs*: what is asked for work says nothing, unless *that* or a quotation follows. */
export const isOfPrice = (syntax: Syntax, { cue, content }: Attribution): boolean => {
  const [verb, first] = [cue, content].map((spans) => syntax.tokens[indexesIn(syntax, spans)[0] ?? -1])
  const before = syntax.tokens[(indexesIn(syntax, content)[0] ?? 0) - 1]
  return (
    verb?.lemma === 'charge' &&
    ![first, before].some((token) => token?.lower === 'that' || /^["“‘:]$/.test(token?.text ?? ''))
  )
}

/** *The firm, which reports next week, lost a tenth*, *It depends on whom you ask*: what a *which* or *whom* is about is not what is said. */
export const isAboutItself = (syntax: Syntax, { source, content }: Attribution): boolean => {
  const [first = 0, ...others] = indexesIn(syntax, source)
  const [last, before] = [syntax.tokens[first - 1], syntax.tokens[first - 2]]
  const isContent = (token: Token | undefined): boolean =>
    content.some(
      ({ start, end }) => token !== undefined && start <= token.span.start && token.span.end <= end,
    )
  if (/^(?:whom|who)$/.test(last?.lower ?? '')) return isContent(last)
  return (
    others.length === 0 &&
    /^(?:which|who)$/.test(syntax.tokens[first]?.lower ?? '') &&
    isContent(last?.text === ',' ? before : last)
  )
}

/** *ample reasons to question it*, *obliged by law to report it*: no subject of an act stands before *to*. */
const isAnothersAct = (syntax: Syntax, { source, cue }: Attribution): boolean => {
  const before = syntax.tokens[(indexesIn(syntax, cue)[0] ?? 0) - 1]
  const first = syntax.tokens[(indexesIn(syntax, source)[0] ?? 0) - 1]
  const isOwn = source.some(({ end }) => end === before?.span.end)
  return isOwn ? first?.lower === 'by' : before?.tag === 'NNS' || before?.tag === 'NN'
}

/** *a charged argument*, with *a* for who charges. */
const isBareArticle = (source: readonly Token[]): boolean =>
  source.length > 0 && source.every(({ lower }) => /^(?:a|an|the)$/.test(lower))

/** *a claim that it has built a car battery that charges in a minute*: who speaks does not begin with a verb. */
const isPredicate = (source: readonly Token[]): boolean =>
  source.length > 2 && isVerb(source[0]) && /^(?:DT|PRP\$)$/.test(source[1]?.tag ?? '')

/** *told analysts that orders from China had fallen*: a noun that a verb has for its subject attributes nothing. */
const isSubject = (noun: Token | undefined, next: Token | undefined, content: readonly Token[]): boolean =>
  isNoun(noun) &&
  next?.tag === 'IN' &&
  next.lower !== 'that' &&
  content[0] === next &&
  content.some((token) => isFinite(token))

/** *who asked not to be identified because he feared retaliation*: that is why he has no name, not what he says. */
const asksForSilence = ([first, ...words]: readonly Token[]): boolean =>
  first?.lower === 'not' &&
  words.slice(0, 3).some(({ lower }) => /^(?:identified|named|quoted|photographed)$/.test(lower))

/** *an allegation the charity denies*: what follows the noun is what another says to it. */
const isAnswered = (content: readonly Token[]): boolean => {
  const last = content.at(-1)
  return isFinite(last) && REPORTING_VERBS.has(last?.lemma ?? '')
}

const DOUBTFUL = 0.6

/** *Firm cuts forecast as costs bite*: what something came about with is hardly what the forecast says. */
const isOccasion = (content: readonly Token[]): boolean => content[0]?.lower === 'as' && states(content)

const isWork = ({ tokens }: Syntax, cue: number): boolean =>
  tokens.slice(cue + 2, cue + 5).some(({ lower }) => WORKS.test(lower))

const passesOn = (cue: readonly Token[]): boolean =>
  cue.some(({ lemma, lower, tag }) =>
    tag.startsWith('RB')
      ? IMPERSONAL_ADVERBS.has(lower)
      : IMPERSONAL_VERBS.has(lemma) || REPORTING_VERBS.has(lemma) || tag.startsWith('NN'),
  )
