import type { Token } from '../../domain/syntax.ts'
import { isWrongTo } from '../grave/wrongs.ts'
import { isOfPeople } from '../people-counts.ts'

/** Deeds that nobody admits to lightly. Own list. */
const WRONGS =
  /^(?:steal|embezzle|slap|kick|whip|starve|rape|abuse|molest|grope|bribe|forge|fake|falsify|copy|plagiarise|plagiarize|cheat|defraud|swindle|blackmail|torture|hide|conceal|poison|harass|intimidate|bully|rig|doctor|sabotage|loot|pocket|siphon|launder|extort|stalk|spike|assault|drug|tamper|inflate|misuse|squander|backdate|trick|lure|coerce|threaten|insult|exploit|groom|strangle|choke|punch|shove|scam|fleece|con|smear|slander|libel|gag|censor|spy|bug|hack|trespass|vandalise|vandalize)$/u

/** Deeds that are wrong by being done to people or beasts. Own list. */
const HARMS =
  /^(?:beat|hit|strike|attack|hurt|burn|bite|lock|tie|chain|drag|push|spit|shout|scream|swear|cut|sell|touch|kiss|chase)$/u
const VICTIM =
  /^(?:him|her|them|us|me|people|child|pupil|student|boy|girl|woman|man|patient|resident|tenant|worker|employee|player|prisoner|inmate|passenger|customer|member|driver|dog|horse|cat|animal|teenager|baby|pensioner|recruit|colleague|protester|migrant|refugee|villager|son|daughter|mother|father|husband|wife|brother|sister)$/u
/** *Sacked three drivers for joining it*: wrong by what it is done for. */
const PUNISHES = /^(?:sack|fire|dismiss|evict|expel|suspend|demote|ban|punish|blacklist|arrest|jail|fine)$/u
/** *Bought votes*, *sold the land*: wrong by what it is done with. */
const BOUGHT = /^(?:vote|voter|witness|juror|referee|silence|match|election)$/u

/** Failings of which only the word of the other side makes a wrong. Own list. */
export const FAILINGS =
  /^(?:ignore|neglect|mislead|lie|deceive|cheat|exploit|overcharge|underpay|dump|pollute|withhold|silence|discriminate|starve|break|pressure|victimise|humiliate|mistreat|endanger|destroy|ruin|rob)$/u
/** In tokens: *beat three of them*. */
const TO_VICTIM = 4
/** Whether the next thing, before any *to* or *at*, is somebody. */
const hasVictim = (after: readonly Token[]): boolean => {
  const until = after.findIndex(({ tag }) => /^(?:IN|TO|[,.:])$/u.test(tag))
  return after
    .slice(0, until < 0 ? TO_VICTIM : Math.min(until, TO_VICTIM))
    .some(({ lemma, lower }) => VICTIM.test(lemma) || VICTIM.test(lower))
}

/** *Beat them*: a deed that is wrong by being done to somebody. */
export const isHarm = (lemma: string, after: readonly Token[]): boolean =>
  HARMS.test(lemma) && hasVictim(after)

type Written = Readonly<{ lemma: string; after: readonly Token[]; text: string }>

/** *Technology threatens to change the trade*: a prospect, and nobody's wrong. */
const isProspect = (lemma: string, [next]: readonly Token[]): boolean =>
  lemma === 'threaten' && next?.tag === 'TO'

/** Whether a deed is wrong by its verb, by what it is done with, or by what it is done for. */
export const isWrongDeed = ({ lemma, after, text }: Written): boolean =>
  (WRONGS.test(lemma) && !isProspect(lemma, after)) ||
  (PUNISHES.test(lemma) &&
    after.some(
      ({ lower, span }) =>
        lower === 'for' && /^ \p{L}+ing\b/u.test(text.slice(span.end, span.end + NEXT_WORD)),
    )) ||
  (/^(?:buy|fix|influence|pay)$/u.test(lemma) && after.some((token) => BOUGHT.test(token.lemma))) ||
  isUnearned(lemma, after) ||
  isWrongTo(lemma, after)

/** *Billed the council for parts it never fitted*: money taken for what was not given. */
const isUnearned = (lemma: string, after: readonly Token[]): boolean =>
  /^(?:bill|charge|invoice|claim|paid|pay)$/u.test(lemma) &&
  after.some(
    ({ lower }, at) =>
      lower === 'for' && after.slice(at + 1).some((token) => /^(?:never|not|n['’]t)$/u.test(token.lower)),
  )

/** *Tore down the signs*, *left three results out*, *ordered her to*: what is only wrong where a named one did it to others. Own list. */
const DESTROYS =
  /^(?:tear|rip|smash|shred|burn|delete|wipe|erase|bulldoze|trample|slash|vandalise|wreck|sink|spray|cut|throw|dump)$/u
const SUPPRESSES = /^(?:omit|suppress|bury|withhold|tamper|doctor|massage|manipulate)$/u
const COMPELS = /^(?:order|force|pressure|coerce|instruct|bully|compel|press|threaten)$/u

/** Whether a deed wrongs somebody, told of a person by name: by force, by threat, by what is destroyed or left out. */
export const isWrongOfPerson = (lemma: string, after: readonly Token[]): boolean => {
  const [next, second] = after
  if (COMPELS.test(lemma)) {
    const to = after.findIndex(({ tag }) => tag === 'TO')
    return (to > 0 && after.slice(0, to).some(isOther)) || (lemma === 'threaten' && after.some(isOther))
  }
  if (SUPPRESSES.test(lemma)) return true
  if (lemma === 'leave')
    return after.some(({ lower }, at) => lower === 'out' && after[at + 1]?.lower === 'of')
  return (
    DESTROYS.test(lemma) &&
    (/^(?:down|up|out|away|off|through)$/u.test(next?.lower ?? '')
      ? second?.tag !== 'IN'
      : lemma !== 'cut' && lemma !== 'throw') &&
    after.some(({ tag }) => tag.startsWith('NN'))
  )
}

/** *Her*, *two drivers*, *the staff*: those to whom it is done. */
const isOther = ({ tag, lower, lemma }: Token): boolean =>
  /^(?:him|her|them|us|me)$/u.test(lower) ||
  VICTIM.test(lemma) ||
  /^(?:staff|crew)$/u.test(lemma) ||
  (tag === 'NNS' && isOfPeople(lower))

/** In UTF-16 code units. */
const NEXT_WORD = 24

/** Those who are owed what they earn. */
const EARNERS =
  /^(?:staff|worker|employee|wage|salary|supplier|driver|farmer|crew|builder|contractor|rent|tax|player)$/u

/** *Has not paid its staff*: what is wrong by being left undone. */
export const isUnpaid = (lemma: string, after: readonly Token[]): boolean =>
  lemma === 'pay' && after.slice(0, TO_VICTIM).some((token) => EARNERS.test(token.lemma))

/** *Sent men to threaten them*, *ordered staff to falsify the figures*: a wrong that somebody else is to do. */
export const hasWrongPurpose = (lemma: string, after: readonly Token[]): boolean =>
  /^(?:send|hire|order|pay|force|pressure|instruct|tell|ask|get|urge)$/u.test(lemma) &&
  after.some(
    ({ lower }, at) =>
      lower === 'to' &&
      (WRONGS.test(after[at + 1]?.lemma ?? '') ||
        DESTROYS.test(after[at + 1]?.lemma ?? '') ||
        isWrongTo(after[at + 1]?.lemma ?? '', after)),
  )
