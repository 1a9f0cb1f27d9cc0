import { textOf } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { isOfDeath, peopleCounted, tellsOfDeaths } from '../people-counts.ts'
import type { Statement } from '../statements.ts'
import { blames, isOfSuspect } from './blames.ts'
import { tellsOfFault } from './fault.ts'
import { tellsOfHarm, tellsOfManner, tellsOfViolence } from './harm.ts'
import { isToll } from './is-credited.ts'

/** A verb of saying or of being that carries the deaths as what is believed or left. */
const CARRIERS =
  /^(?:believe|think|fear|report|know|estimate|presume|leave|be|claim|put|rise|stand|reach|climb|fall|say|shoot|burn|beat|stab|crush|strike|bomb)$/u
const SETTLED =
  /\b(?:accused?|charged?|convicted|sentenced|guilty|pleaded|indicted|acquitted|last (?:year|month|week)|years? ago|anniversary|decade|century|the court heard|separate|another|officials had spoken)\b/iu

/** Whether the deaths are what the clause tells, and not what is told of a noun of it: *the crash in which four died*. */
const tellsDeathsItself = ({ syntax: { tokens } }: Copy, { tokens: own, act }: Statement): boolean =>
  (own.some(isOfDeath) ? false : tellsOfDeaths({ tokens: own } as Statement)) ||
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

/** Who died in a crash of one car is soon known; a toll is somebody's count. */
const FEWEST_DEAD = 3

/** *Two of the 34 singers*: the figure is of those whom the dead were among. */
const isWholeOf = (text: string, start: number): boolean =>
  /\bof (?:the|its|his|her|their|those|these|all) $/iu.test(text.slice(Math.max(0, start - 12), start))

/** *Died in a shootout following the attack that left 14 dead*. */
const isOfBackground = (before: string): boolean =>
  /\b(?:following|after|since|days before|weeks before|in) (?:the|an?|last|his|her|their)\b.*\b(?:that|which|in which)\b/iu.test(
    before,
  )

const isManyDead = (copy: Copy, statement: Statement): boolean =>
  tellsOfDeaths(statement) &&
  tellsDeathsItself(copy, statement) &&
  (isToll(copy, statement) ||
    peopleCounted(statement).some(
      ({ max, span }) =>
        (max ?? FEWEST_DEAD) >= FEWEST_DEAD &&
        !isWholeOf(copy.text, span.start) &&
        !isOfBackground(copy.text.slice(statement.span.start, span.start)),
    ))

/** *The bodies of 23 prisoners were found*. */
const isBodies = (statement: Statement): boolean =>
  statement.tokens.some(({ lower }) => lower === 'bodies') &&
  /^(?:find|recover|pull|retrieve|discover)$/u.test(statement.act ?? '') &&
  peopleCounted(statement).some(({ max }) => (max ?? FEWEST_DEAD) >= FEWEST_DEAD)

/** What makes a claim grave, in a word; `null` where nothing does. */
export const graveness = (copy: Copy, statement: Statement): string | null => {
  const words = textOf(copy.text, statement.span)
  if (SETTLED.test(words) || words === words.toUpperCase()) return null
  if (tellsOfHarm(copy, statement)) return 'Violence'
  if (statement.isConditional) return null
  if (isManyDead(copy, statement) || isBodies(statement)) return 'Deaths'
  if (tellsOfViolence(copy, statement) || tellsOfManner(copy, statement)) return 'Violence'
  if (tellsOfFault(copy, statement)) return 'The blame'
  return blames(copy, statement) && !isOfSuspect(copy, statement) ? 'The blame' : null
}
