import { contains, textOf } from '../domain/span.ts'
import type { Quantity } from '../domain/quantity.ts'
import type { Check, Copy, Raised } from './check.ts'
import type { Token } from '../domain/syntax.ts'
import { isOfDeath, peopleCounted, rangesTouch, tellsOfDeaths } from './people-counts.ts'
import { areAlike, isOwnVoice, statementsOf, type Statement } from './statements.ts'

/** What is older than this is background that a reader can look up. */
const SETTLED_DAYS = 180
/** Who started a fire is found out sooner. */
const BLAME_SETTLED_DAYS = 40

const CAUSES = /^(?:cause|start|trigger|provoke|bomb|sabotage|down)$/u
const BLAMED = /\b(?:was|were|is|are) (?:to blame|responsible) for\b/u
const DISASTER =
  /^(?:blast|explosion|fire|crash|collapse|attack|bombing|killing|death|murder|shooting|sinking|derailment|massacre|strike|ambush|poisoning|outbreak|disaster|accident|arson|leak|flood|spill)$/u
/** Those who can be to blame, and answer for it. */
const AGENT =
  /^(?:owner|driver|pilot|crew|company|firm|police|army|rebel|militant|gunman|soldier|worker|operator|he|she|they|man|woman|captain|engineer|ministry|government|troops|forces?|nurse|doctor|teacher|minister|mayor|manager|builder|contractor|guard|teenager|boy|girl|passenger|officer|plumber|electrician|neighbou?r|smoker|tenant|resident|separatists?|militia)$/u

/** A verb of saying or of being that carries the deaths as what is believed or left. */
const CARRIERS =
  /^(?:believe|think|fear|report|know|estimate|presume|leave|be|claim|put|rise|stand|reach|climb|fall|say|shoot|burn|beat|stab|crush|strike|bomb)$/u
const SETTLED =
  /\b(?:accused?|charged?|convicted|sentenced|guilty|pleaded|indicted|acquitted|last (?:year|month|week)|years? ago|anniversary|decade|century|the court heard|separate|another|officials had spoken)\b/iu

const isNobodys = ({ claim: { attribution } }: Statement): boolean =>
  attribution.kind === 'none' || (attribution.kind === 'impersonal' && attribution.sourceId === null)

/** *In which four people died*, *who was killed*: background hung on a noun. */
const isAside = ({ tokens, span }: Statement, text: string): boolean =>
  /^(?:who|whom|whose|which|that|in|where|when|after|since|as|before|because|until|while|the|a|an)$/u.test(
    tokens[0]?.lower ?? '',
  ) &&
  /^(?:(?:in|at|of|from) )?(?:wh(?:o|ich|ose|om|ere|en)|that|after|since|as|before|because|until|while)\b/iu.test(
    text.slice(span.start, span.end),
  )

/** Whether the claim tells of long ago: by its own date, or the last one named before it in the paragraph. */
const isSettled = (
  { dates, sentences, publishedAt, text }: Copy,
  { claim, span }: Statement,
  days: number,
): boolean => {
  if (
    /\b(?:war|massacre|genocide|holocaust) of\b|\b(?:18|19)\d\ds?\b/iu.test(text.slice(span.start, span.end))
  )
    return true
  const paragraph = sentences[claim.sentence]?.paragraph
  for (let at = claim.sentence; sentences[at]?.paragraph === paragraph && at >= 0; at--) {
    const place = sentences[at]?.span
    const found = place ? dates.filter((date) => contains(place, date.span)) : []
    const last = found.at(-1)
    if (last)
      return (
        daysBefore(publishedAt, last.to ?? last.from) > days ||
        /\b(?:18|19)\d\ds?\b/u.test(text.slice(last.span.start, last.span.end))
      )
  }
  return false
}

const daysBefore = (publishedAt: string | null, day: string | null): number =>
  publishedAt === null || day === null
    ? 0
    : (Date.parse(publishedAt) - Date.parse(day.slice(0, 10))) / 86_400_000

/** Far down and without a day, a toll is background: the reader is told of what is known. */
const FIRST_SENTENCES = 6
const FIRST_PART = 0.4

const isNews = (copy: Copy, statement: Statement): boolean => {
  const { sentence } = statement.claim
  const isEarly = sentence < Math.max(FIRST_SENTENCES, copy.sentences.length * FIRST_PART)
  const first = statement.tokens[0]
  // *…, killing 14 people* hangs a known event on another clause, but for the lead that tells of it.
  if (first?.tag === 'VBG') return sentence < 3
  return isEarly || hasRecentDay(copy, sentence)
}

const hasRecentDay = ({ dates, sentences, publishedAt }: Copy, sentence: number): boolean => {
  const place = sentences[sentence]?.span
  return (
    place !== undefined &&
    dates.some(
      ({ span, to, from }) =>
        contains(place, span) && (from ?? to) !== null && daysBefore(publishedAt, to ?? from) <= SETTLED_DAYS,
    )
  )
}

/** The figures of a claim that count its dead: *a toll of 312* counts people without naming them. */
const deadCounted = (copy: Copy, statement: Statement): Quantity[] => {
  const counted = peopleCounted(statement)
  return isToll(copy, statement)
    ? [
        ...counted,
        ...copy.quantities.filter(({ unit, span }) => unit === null && contains(statement.span, span)),
      ]
    : counted
}

/** *Of those, 190 died in the city*: what goes on from a toll that somebody is credited with is on the same word. */
const goesOn = (
  { sentences, text, ledger }: Copy,
  { claim }: Statement,
  all: readonly Statement[],
): boolean => {
  const own = sentences[claim.sentence]
  if (!own) return false
  const isPart = PART.test(textOf(text, own.span))
  return all.some((other) => {
    const behind = claim.sentence - other.claim.sentence
    if (isNobodys(other) || behind < 0) return false
    if (isPart && behind <= REACH && tellsOfDeaths(other)) return true
    const isNext = behind <= 1 && sentences[other.claim.sentence]?.paragraph === own.paragraph
    return isNext && ledger.some(({ fate, quantity }) => fate !== null && contains(other.span, quantity.span))
  })
}

const PART =
  /^(?:Of (?:those|these|them|the|whom)|(?:They|Those|The (?:dead|victims|others|rest)|All|Most|Among)\b|(?:\p{L}+|[\d,]+) (?:of (?:those|these|them|the (?:dead|victims))|others)\b)/u
const REACH = 2

/** Whether somebody is credited with the same elsewhere: the article needs to say it once. */
const isCredited = (copy: Copy, statement: Statement, all: readonly Statement[]): boolean => {
  const own = peopleCounted(statement)
  if (goesOn(copy, statement, all)) return true
  return all.some((other) => {
    if (other === statement || isNobodys(other)) return false
    if (areAlike(other, statement)) return true
    const counted = tellsOfDeaths(other) ? deadCounted(copy, other) : []
    return counted.some((figure) => own.some((mine) => rangesTouch(figure, mine) || isPartOf(mine, figure)))
  })
}

/** *Of the 19, 12 drowned*: what is less than a toll that somebody is credited with is part of it. */
const isPartOf = (mine: Quantity, toll: Quantity): boolean =>
  (mine.max ?? Infinity) <= (toll.max ?? toll.min ?? 0)

/** Whether the deaths are what the clause tells, and not what is told of a noun of it: *the crash in which four died*. */
const tellsDeathsItself = ({ syntax: { tokens } }: Copy, { tokens: own, act }: Statement): boolean =>
  own.filter(isOfDeath).some((death) => {
    if (death.lemma === act) return true
    if (!CARRIERS.test(act ?? '')) return false
    for (
      let token: Token | undefined = death, step = 0;
      token && step < 4;
      token = tokens[token.head], step++
    ) {
      if (token.relation.startsWith('acl')) return false
      if (token.lemma === act) return true
    }
    return false
  })

/** Those who are seldom seen at it: who says that it was them? */
const HIDDEN = /^(?:rebel|separatist|militant|insurgent|terrorist|saboteur|arsonist|agent|spy|hacker)$/u

const destroys = ({ act, tokens }: Statement): boolean =>
  /^(?:bomb|sabotage|torch|poison|assassinate|murder)$/u.test(act ?? '') ||
  tokens.some(({ lemma }, at) => lemma === 'blow' && tokens[at + 1]?.lower === 'up')

const blames = (copy: Copy, statement: Statement): boolean => {
  const { tokens: own, act, span } = statement
  const isBlame = CAUSES.test(act ?? '') || BLAMED.test(textOf(copy.text, span))
  const subjectToken = own.find(({ relation }) => relation.startsWith('nsubj'))
  const isAgent =
    AGENT.test(subjectToken?.lemma ?? '') ||
    (subjectToken?.tag === 'NNP' && subjectToken.relation === 'nsubj')
  const byAgent = own.some(
    ({ lower }, at) =>
      lower === 'by' &&
      own.slice(at + 1, at + 5).some(({ lemma, tag }) => AGENT.test(lemma) || tag === 'NNP'),
  )
  if (HIDDEN.test(subjectToken?.lemma ?? '') && destroys(statement)) return true
  return (
    isBlame &&
    own.some(({ lemma, relation }) => DISASTER.test(lemma) && /^(?:dobj|nsubjpass|nmod)/u.test(relation)) &&
    (isAgent || byAgent)
  )
}

/** *The death toll has risen to 87* counts people without naming them. */
const isToll = ({ quantities }: Copy, { tokens, span }: Statement): boolean =>
  tokens.some(({ lemma }) => lemma === 'toll') &&
  quantities.some((figure) => figure.unit === null && contains(span, figure.span))

/** Who died in a crash of one car is soon known; a toll is somebody's count. */
const FEWEST_DEAD = 3

const isManyDead = (copy: Copy, statement: Statement): boolean =>
  tellsOfDeaths(statement) &&
  tellsDeathsItself(copy, statement) &&
  (isToll(copy, statement) || peopleCounted(statement).some(({ max }) => (max ?? FEWEST_DEAD) >= FEWEST_DEAD))

/** *The bodies of 23 prisoners were found*. */
const isBodies = (statement: Statement): boolean =>
  statement.tokens.some(({ lower }) => lower === 'bodies') &&
  /^(?:find|recover|pull|retrieve|discover)$/u.test(statement.act ?? '') &&
  peopleCounted(statement).some(({ max }) => (max ?? FEWEST_DEAD) >= FEWEST_DEAD)

const graveness = (copy: Copy, statement: Statement): string | null => {
  const words = textOf(copy.text, statement.span)
  if (SETTLED.test(words) || words === words.toUpperCase()) return null
  if (isManyDead(copy, statement) || isBodies(statement)) return 'Deaths'
  return blames(copy, statement) ? 'The blame' : null
}

const raise = ({ span, claim }: Statement, what: string): Raised => ({
  message: `${what} in nobody’s name${isOwnVoice(claim) ? '' : ': who believes so is not said'}.`,
  at: span,
})

export const unattributedGrave: Check = {
  id: 'unattributed-grave',
  shelf: 'voice',
  severity: 'warning',
  title: 'A grave statement in nobody’s name',
  why: 'Reuters attributes every statement that is not established or seen by the reporter; a toll and a blame are the last ones to leave without a name.',
  limits:
    'Tolls and blame only. Silent on what is more than half a year old, on asides, and where somebody is credited with the same elsewhere in the article.',

  *run(copy) {
    const all = statementsOf(copy)
    for (const statement of all) {
      if (!isNobodys(statement) || statement.isHeading || statement.isConditional || statement.isNegated)
        continue
      const what = graveness(copy, statement)
      if (
        what === null ||
        isAside(statement, copy.text) ||
        isSettled(copy, statement, what === 'Deaths' ? SETTLED_DAYS : BLAME_SETTLED_DAYS) ||
        (what === 'Deaths' && !isNews(copy, statement)) ||
        isCredited(copy, statement, all)
      )
        continue
      yield raise(statement, what)
    }
  },

  flags: [
    'The riot ended at noon, Zoë 🙂 said. ⟦The bodies of 23 prisoners were found in the yard⟧.',
    'The north is without gas, Zoë 🙂 said. ⟦Separatist rebels blew up the line⟧.',
    'Cholera has broken out, aid workers said. 🙂 Soap is short. ⟦The disease has killed 31 people, most of them children⟧.',
    '⟦Several thousand people are believed to have been killed⟧ since the fighting broke out.',
    'The market burned down, the fire brigade said. ⟦The owner of the stall caused the blast by smoking⟧.',
  ],
  passes: [
    'The toll rose to 312 on Tuesday, Zoë said. Of those, 190 died in the city and 122 in the villages.',
    'The bus hit a wall, Zoë said. Two people died.',
    'The disease has killed 31 people, the Red Cross said.',
    'Armenia and Azerbaijan fought a war in the early 1990s. It killed thousands of people on each side.',
    'The bomb killed nine people. Police said that nine people had died.',
    'The inquiry is into the crash in which four people died. Rain caused delays.',
  ],
}
