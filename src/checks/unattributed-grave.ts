import { contains } from '../domain/span.ts'
import type { Check, Copy, Raised } from './check.ts'
import type { Token } from '../domain/syntax.ts'
import { isOfDeath, peopleCounted, rangesTouch, tellsOfDeaths } from './people-counts.ts'
import { areAlike, isOwnVoice, statementsOf, type Statement } from './statements.ts'

/** What is older than this is background that a reader can look up. */
const SETTLED_DAYS = 400

const CAUSE =
  /\b(?:caused|was to blame for|were to blame for|was responsible for|were responsible for|is responsible for|carried out|set off|started)\b/u
const DISASTER =
  /\b(?:blast|explosion|fire|crash|collapse|attack|bombing|killings?|deaths?|murder|shooting|sinking|derailment|massacre|strike|ambush|poisoning|outbreak|disaster|accident|arson)\b/u
const BY_WHOM =
  /\b(?:by|owner|driver|pilot|crew|company|firm|police|army|rebels?|militants?|gunm[ae]n|soldiers?|workers?|operator|he|she|they)\b|\p{Lu}\p{Ll}+/u

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
const isSettled = ({ dates, sentences, publishedAt, text }: Copy, { claim, span }: Statement): boolean => {
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
        daysBefore(publishedAt, last.to ?? last.from) > SETTLED_DAYS ||
        /\b(?:18|19)\d\ds?\b/u.test(text.slice(last.span.start, last.span.end))
      )
  }
  return false
}

const daysBefore = (publishedAt: string | null, day: string | null): number =>
  publishedAt === null || day === null
    ? 0
    : (Date.parse(publishedAt) - Date.parse(day.slice(0, 10))) / 86_400_000

/** Whether somebody is credited with the same elsewhere: the article needs to say it once. */
const isCredited = (copy: Copy, statement: Statement, all: readonly Statement[]): boolean => {
  const own = peopleCounted(copy.quantities, statement)
  return all.some((other) => {
    if (other === statement || isNobodys(other)) return false
    if (areAlike(other, statement)) return true
    const counted = tellsOfDeaths(other) ? peopleCounted(copy.quantities, other) : []
    return counted.some((figure) => own.some((mine) => rangesTouch(figure, mine)))
  })
}

/** *The crash in which four people died*: the deaths are told of a noun, not by the clause. */
const isInRelative = ({ syntax: { tokens } }: Copy, statement: Statement): boolean => {
  const [death] = statement.tokens.filter(isOfDeath)
  for (let token = death; token; token = tokens[token.head]) {
    if (token.relation === 'acl:relcl') return statement.tokens.includes(tokens[token.head] as Token)
    if (!statement.tokens.includes(token)) return false
  }
  return false
}

const graveness = (copy: Copy, statement: Statement): string | null => {
  const words = copy.text.slice(statement.span.start, statement.span.end)
  if (
    tellsOfDeaths(statement) &&
    !isInRelative(copy, statement) &&
    peopleCounted(copy.quantities, statement).length > 0
  )
    return 'Deaths'
  if (CAUSE.test(words) && DISASTER.test(words) && BY_WHOM.test(words.replace(/^\S+/u, '')))
    return 'The blame'
  return null
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
    'Tolls and blame only. Silent on what is more than a year old, on asides, and where somebody is credited with the same elsewhere in the article.',

  *run(copy) {
    const all = statementsOf(copy)
    for (const statement of all) {
      if (!isNobodys(statement) || statement.isHeading || statement.isConditional || statement.isNegated)
        continue
      const what = graveness(copy, statement)
      if (
        what === null ||
        isAside(statement, copy.text) ||
        isSettled(copy, statement) ||
        isCredited(copy, statement, all)
      )
        continue
      yield raise(statement, what)
    }
  },

  flags: [
    'Cholera has broken out, aid workers said. 🙂 Soap is short. ⟦The disease has killed 31 people, most of them children⟧.',
    '⟦Several thousand people are believed to have been killed⟧ since the fighting broke out.',
    'The market burned down, the fire brigade said. ⟦The owner of the stall caused the blast by smoking⟧.',
  ],
  passes: [
    'The disease has killed 31 people, the Red Cross said.',
    'Armenia and Azerbaijan fought a war in the early 1990s. It killed thousands of people on each side.',
    'The bomb killed nine people. Police said that nine people had died.',
    'The inquiry is into the crash in which four people died. Rain caused delays.',
  ],
}
