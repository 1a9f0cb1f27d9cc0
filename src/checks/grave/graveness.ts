import { textOf } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { isOfDeath, isOfPeople, peopleCounted, tellsOfDeaths } from '../people-counts.ts'
import type { Statement } from '../statements.ts'
import { blames, isOfSuspect } from './blames.ts'
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

const VIOLENT =
  /^(?:rape|torture|beat|rob|flog|whip|abduct|kidnap|enslave|molest|abuse|assault|starve|behead|execute)$/u

/** Those who have others in their hands, by force or by trust. */
const POWERFUL =
  /^(?:soldier|troops?|police|policeman|officer|guard|militiaman|militia|gunman|fighter|rebel|militant|army|force|paramilitary|staff|carer|nurse|warder|jailer|teacher|priest|nun|coach|guardian|employer|owner|overseer|trafficker|captor)$/u
const HARMS =
  /^(?:shoot|fire|rape|torture|beat|rob|flog|whip|abduct|kidnap|enslave|molest|abuse|assault|starve|behead|execute|burn|hang|bury|massacre|drug|slap|kick|chain|lock)$/u

/** *Beat* is its own past, which a plural before it makes the tagger take for a present. */
const isPast = ({ tag, lemma, lower }: Token): boolean =>
  /^VB[DN]$/u.test(tag) || (tag === 'VBP' && lower === lemma && /^(?:beat)$/u.test(lemma))

/** *Soldiers shot more than 60 civilians*, *staff had beaten residents*: what the strong did to others, on nobody's word. */
const tellsOfHarm = ({ sentences }: Copy, { tokens, act, claim }: Statement): boolean => {
  if (!HARMS.test(act ?? '')) return false
  const verb = tokens.findIndex((token) => token.lemma === act && isPast(token))
  const before = tokens.slice(0, Math.max(0, verb))
  if (verb < 1 || before.some(({ lemma, tag }) => lemma === 'be' || tag === 'MD' || tag.startsWith('W')))
    return false
  const lead = sentences.findIndex(({ mood }) => mood !== 'heading')
  return (
    claim.sentence > lead &&
    before.some(
      ({ lemma, relation }) => relation.startsWith('nsubj') && POWERFUL.test(lemma.toLowerCase()),
    ) &&
    tokens.slice(verb + 1, verb + 7).some(({ tag, lower }) => tag === 'NNS' && isOfPeople(lower))
  )
}

/** *Eleven walkers have been raped on the path*: what was done to people, by whoever did it. The lead tells the news itself. */
const tellsOfViolence = ({ sentences }: Copy, { tokens, act, claim }: Statement): boolean => {
  const verb = tokens.findIndex(({ lemma, tag }) => lemma === act && tag === 'VBN')
  const isPassive = verb > 0 && tokens.slice(Math.max(0, verb - 3), verb).some(({ lemma }) => lemma === 'be')
  if (!isPassive || !VIOLENT.test(act ?? '')) return false
  const victims = tokens.slice(0, verb)
  const lead = sentences.findIndex(({ mood }) => mood !== 'heading')
  return (
    claim.sentence > lead &&
    victims.some(({ tag, lower }) => tag === 'NNS' && isOfPeople(lower)) &&
    !victims.some(({ tag }) => tag.startsWith('W'))
  )
}

/** What makes a claim grave, in a word; `null` where nothing does. */
export const graveness = (copy: Copy, statement: Statement): string | null => {
  const words = textOf(copy.text, statement.span)
  if (SETTLED.test(words) || words === words.toUpperCase()) return null
  if (isManyDead(copy, statement) || isBodies(statement)) return 'Deaths'
  if (tellsOfViolence(copy, statement) || tellsOfHarm(copy, statement)) return 'Violence'
  return blames(copy, statement) && !isOfSuspect(copy, statement) ? 'The blame' : null
}
