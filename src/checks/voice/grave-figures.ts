import type { Quantity } from '../../domain/quantity.ts'
import { isMoney } from '../figures/money.ts'
import { peopleCounted, tellsOfDeaths } from '../people-counts.ts'
import type { Statement } from '../statements.ts'

const GRAVE =
  /^(?:shoot|behead|drown|bury|trap|missing|injure|wound|hurt|execute|torture|infect|arrest|detain|casualty|rape|abuse|poison|starve|abduct|kidnap|suicide|displace|jail|imprison|beat|assault|molest|infection|injury|hospitalise|hospitalize|sicken|maim|harm)$/u

/** Deaths, or people buried, trapped, hurt, held: a figure that others will repeat. */
const isGrave = (statement: Statement): boolean =>
  tellsOfDeaths(statement) ||
  statement.tokens.some(({ lemma, lower }) => GRAVE.test(lemma) || lower === 'missing')

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
  /^(?:lose|loss|steal|bribe|launder|embezzle|owe|fine|debt|fraud|missing|siphon|divert|overstate|understate|conceal|hide|silence|silent|quiet|hush|kickback|settle|write)$/u
const LARGE = 1e5

const moneyLost = ({ claim, tokens }: Statement): Quantity[] =>
  tokens.some(({ lemma }) => MONEY_LOST.test(lemma.toLowerCase()))
    ? claim.quantities.filter(({ unit, min }) => isMoney(unit) && (min ?? 0) >= LARGE)
    : []

/** The grave figures of a claim: people who died or came to harm, bodies, money lost. */
export const graveFigures = (statement: Statement): Quantity[] => [
  ...(isGrave(statement) ? peopleCounted(statement) : []),
  ...countsDead(statement),
  ...moneyLost(statement),
]
