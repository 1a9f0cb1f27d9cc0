import type { Quantity } from '../../domain/quantity.ts'
import { isMoney } from '../figures/money.ts'
import { peopleCounted, tellsOfDeaths } from '../people-counts.ts'
import type { Statement } from '../statements.ts'

const GRAVE =
  /^(?:shoot|behead|drown|bury|trap|missing|injure|wound|hurt|execute|torture|infect|arrest|detain|casualty|rape|abuse|poison|starve|abduct|kidnap|suicide|displace|jail|imprison|beat|assault|molest|slave|hostage|prisoner|infection|injury|hospitalise|hospitalize|sicken|maim|harm|vanish|disappear|disappearance|deport|expel|evict|flog|rob|enslave|traffic|desert|defect|perish|collapse|faint|relapse|overdose|amputate|intensive|put)$/u

/** Deaths, or people buried, trapped, hurt, held: a figure that others will repeat. */
const isGrave = (statement: Statement): boolean =>
  tellsOfDeaths(statement) ||
  statement.tokens.some(
    ({ lemma, lower }, at) =>
      (GRAVE.test(lemma) && (lemma !== 'put' || isPutToDeath(statement, at))) || lower === 'missing',
  ) ||
  isTold(statement, 'hold', 'be') ||
  isTold(statement, 'lose', 'we')

/** *Were put to death*. */
const isPutToDeath = ({ tokens }: Statement, at: number): boolean =>
  tokens[at + 1]?.lower === 'to' && tokens[at + 2]?.lower === 'death'

/** *Were being held*, *we lost*: a verb that is grave behind such a word. */
const isTold = ({ tokens }: Statement, verb: string, before: string): boolean =>
  tokens.some(
    ({ lemma }, at) =>
      lemma === verb &&
      tokens.slice(Math.max(0, at - 3), at).some((token) => token.lemma === before || token.lower === before),
  )

/** *Put the number of dead at more than 1,000*, *counted 140 bodies*: a count of the dead in other words. */
const countsDead = ({ claim, tokens }: Statement): Quantity[] =>
  tokens.some(({ lower }) => /^(?:dead|deaths|bodies|corpses|graves|victims|toll)$/u.test(lower))
    ? claim.quantities.filter(
        ({ unit, of }) => (unit === null || unit === 'person') && (of === null || DEAD.test(of)),
      )
    : []
const DEAD = /\b(?:dead|deaths?|bodies|corpses|graves|victims|toll)\b/u

/** What money is lost, taken or paid for: a figure by which somebody stands or falls. */
const MONEY_LOST =
  /^(?:hole|gap|shortfall|deficit|miss|lose|loss|steal|bribe|launder|embezzle|owe|fine|debt|fraud|missing|siphon|divert|overstate|understate|conceal|hide|silence|silent|quiet|hush|kickback|settle|write)$/u
const LARGE = 1e5

const moneyLost = ({ claim, tokens }: Statement): Quantity[] =>
  tokens.some(({ lemma }) => MONEY_LOST.test(lemma.toLowerCase()))
    ? claim.quantities.filter(({ unit, min }) => isMoney(unit) && (min ?? 0) >= LARGE)
    : []

const JOBS = /\bjobs?\b/u
const RECORDS = /\b(?:records?|accounts?|files|users|customers|people|passwords|patients|members|clients)\b/u
const MANY = 100

/** *Cut 11,000 jobs*, *stole the records of 4.5 million people*: many who are hurt though nobody is wounded. */
const livelihoods = ({ claim, tokens }: Statement): Quantity[] => {
  const tells = (lemmas: RegExp): boolean => tokens.some(({ lemma }) => lemmas.test(lemma))
  const isCut = tells(/^(?:cut|axe|shed|slash|eliminate|lose|loss|go)$/u)
  const isTheft = tells(/^(?:steal|hack|breach|leak|expose|theft)$/u)
  return claim.quantities.filter(
    ({ of, min }) =>
      of !== null && (min ?? 0) >= MANY && ((isCut && JOBS.test(of)) || (isTheft && RECORDS.test(of))),
  )
}

/** Oil or waste that ran out, in tonnes or barrels. */
const spilt = ({ claim, tokens }: Statement): Quantity[] =>
  tokens.some(({ lemma }) => /^(?:leak|spill|dump|escape|release)$/u.test(lemma))
    ? claim.quantities.filter(({ of }) =>
        /\b(?:oil|fuel|diesel|waste|sewage|chemicals?|acid|slurry)\b/u.test(of ?? ''),
      )
    : []

/** What goes wrong with things: they are lost, fail or are done away with. */
const LOST =
  /^(?:vanish|disappear|lose|miss|missing|steal|loot|smuggle|fail|break|burst|explode|crack|destroy|pulp|shred|burn|delete|erase|wipe|dump|bury|leak|recall|contaminate|infect|forge|fake|falsify|backdate|sabotage|poison|cull|slaughter|sink|crash|demolish|bulldoze|ground|scrap|reject|fine)$/u
const FEW = 10

/** *60 objects have disappeared*, *70 pumps failed*: many things lost, where their number is somebody's secret. */
const thingsLost = ({ claim, tokens }: Statement): Quantity[] =>
  tokens.some(({ lemma, tag }) => tag.startsWith('VB') && LOST.test(lemma))
    ? claim.quantities.filter(
        ({ of, unit, min, max }) =>
          of !== null && (unit === null || unit === 'person') && (min ?? max ?? 0) >= FEW,
      )
    : []

/** The grave figures of a claim: people who died or came to harm, bodies, money lost, jobs cut, records stolen, oil spilt. */
export const graveFigures = (statement: Statement): Quantity[] => [
  ...(isGrave(statement) ? peopleCounted(statement) : []),
  ...countsDead(statement),
  ...moneyLost(statement),
  ...livelihoods(statement),
  ...spilt(statement),
  ...thingsLost(statement),
]
