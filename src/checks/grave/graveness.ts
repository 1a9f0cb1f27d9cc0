import { textOf } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { isOfDeath, isOfPeople, peopleCounted, tellsOfDeaths } from '../people-counts.ts'
import type { Statement } from '../statements.ts'
import { isSettledFor } from './wrongdoing.ts'
import { isToll } from './is-credited.ts'

const CAUSES = /^(?:cause|start|trigger|provoke|bomb|sabotage|down)$/u
const BLAMED = /\b(?:was|were|is|are) (?:to blame|responsible) for\b/u
const DISASTER =
  /^(?:blast|explosion|fire|blaze|inferno|stampede|crush|capsizing|landslide|outage|blackout|crash|collapse|attack|bombing|killing|death|murder|shooting|sinking|derailment|massacre|strike|ambush|poisoning|outbreak|disaster|accident|arson|leak|flood|spill)$/u
/** Those who do something for a living, by the ending of the word, but for things that work. */
const DOER =
  /^(?!(?:weather|water|boiler|heater|power|computer|error|motor|reactor|tractor|river|fever|number|letter|disorder|laser|trailer|tanker|container|freezer|generator|detonator|cooker|dryer|drier|burner|lighter|cracker|transformer|elevator|thunder|cancer|failure|factor|order|matter|winter|summer|other|sensor|router|charger|propeller|conveyor|radiator|smoker|disaster|layer|tower|paper|finger|corner|border|center|quarter|chapter|rafter|gutter|timber|rubber|copper|powder|plaster|monster|helicopter|freighter|steamer|cruiser|bomber|fighter|lorry|server|adapter|tumor|tremor|floor|door|lightning|vapor|alligator)$)\p{Ll}{3,}(?:er|or|ist|man|woman|ian|ee|eer|lord|lady)$/u
/** Those who can be to blame, and answer for it. */
const AGENT =
  /^(?:owner|driver|pilot|crew|company|firm|police|army|rebel|militant|gunman|soldier|worker|operator|he|she|they|man|woman|captain|engineer|ministry|government|troops|forces?|nurse|doctor|teacher|minister|mayor|manager|builder|contractor|guard|teenager|boy|girl|passenger|officer|plumber|electrician|neighbou?r|smoker|tenant|resident|separatists?|militia)$/u

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

/** Those who are seldom seen at it: who says that it was them? */
const HIDDEN = /^(?:rebel|separatist|militant|insurgent|terrorist|saboteur|arsonist|agent|spy|hacker)$/u

const destroys = ({ act, tokens }: Statement): boolean =>
  /^(?:bomb|sabotage|torch|poison|assassinate|murder)$/u.test(act ?? '') ||
  tokens.some(({ lemma }, at) => lemma === 'blow' && tokens[at + 1]?.lower === 'up')

/** *The landlord had set the blaze*. */
const setsFire = ({ act, tokens }: Statement): boolean =>
  act === 'set' && tokens.some(({ lemma }) => /^(?:fire|blaze|alight|ablaze|inferno)$/u.test(lemma))

const blames = (copy: Copy, statement: Statement): boolean => {
  const { tokens: own, act, span } = statement
  const isBlame = CAUSES.test(act ?? '') || setsFire(statement) || BLAMED.test(textOf(copy.text, span))
  const subjectToken = own.find(({ relation }) => relation.startsWith('nsubj'))
  const isAgent =
    AGENT.test(subjectToken?.lemma ?? '') ||
    DOER.test(subjectToken?.lemma ?? '') ||
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

/** A fire set by somebody whom the article calls a suspect or a convict is no news of who set it. */
const isOfSuspect = (copy: Copy, { tokens }: Statement): boolean => {
  const doer = tokens.find(({ relation, tag }) => relation.startsWith('nsubj') && tag === 'NNP')
  return doer !== undefined && isSettledFor(copy, doer.lower)
}

/** What makes a claim grave, in a word; `null` where nothing does. */
export const graveness = (copy: Copy, statement: Statement): string | null => {
  const words = textOf(copy.text, statement.span)
  if (SETTLED.test(words) || words === words.toUpperCase()) return null
  if (isManyDead(copy, statement) || isBodies(statement)) return 'Deaths'
  if (tellsOfViolence(copy, statement) || tellsOfHarm(copy, statement)) return 'Violence'
  return blames(copy, statement) && !isOfSuspect(copy, statement) ? 'The blame' : null
}
