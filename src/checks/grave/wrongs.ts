import type { Token } from '../../domain/syntax.ts'
import { isOfPeople } from '../people-counts.ts'
import type { Statement } from '../statements.ts'

/** Deeds that ruin whoever is said to have done them. Own list. */
const WRONGS =
  /^(?:bribe|embezzle|misappropriate|skim|loot|counterfeit|impersonate|perjure|collude|backdate|bug|wiretap|traffic|enslave|falsify|forge|fake|torture|rape|molest|launder|defraud|extort|blackmail|rig|tamper|sabotage|plagiarise|plagiarize|swindle|siphon|pocket|whip|starve|execute|conceal|steal|shred|poison|smuggle|abuse|doctor|dope|rob|murder|strangle|assault|molest|grope|mislead|deceive|vandalise|vandalize|overcharge|overbill|misreport|pilfer|harass|intimidate|frame)$/u

/** Deeds that are wrong by what they are done to. */
const WRONG_WITH: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:take|accept|receive|pay|demand|offer|solicit|pocket)$/u,
    /^(?:bribe|bribery|kickback|backhander|payoff)$/u,
  ],
  [
    /^(?:ignore|suppress|bury|hide|dismiss|destroy|withhold)$/u,
    /^(?:warning|alarm|complaint|evidence|report|survey|document|record|finding|file)$/u,
  ],
  [
    /^(?:dump|pour|pump|discharge|tip)$/u,
    /^(?:waste|chemical|sewage|oil|acid|toxin|slurry|cyanide|mercury)$/u,
  ],
  [
    /^(?:disable|bypass|disconnect|switch|turn|remove)$/u,
    /^(?:alarm|detector|sensor|brake|sprinkler|valve|guard)$/u,
  ],
  [/^plant$/u, /^(?:gun|evidence|drug|weapon|bomb|knife)$/u],
  [/^(?:lock|block|chain|bolt)$/u, /^(?:exit|escape)$/u],
  [
    /^(?:pay|bribe|tip)$/u,
    /^(?:inspector|official|judge|officer|policeman|councillor|referee|juror|witness|minister|guard|examiner)$/u,
  ],
  [
    /^(?:alter|change|delete|doctor|tamper|shred|backdate|rewrite|falsify|burn)$/u,
    /^(?:record|note|file|result|evidence|log|minutes?|logbook|ballot|document|contract|chart|figure|email|letter|ledger|report|tape|footage|sample|invoice|receipt|timesheet)$/u,
  ],
  [
    /^(?:cover|lie|cheat|mislead)$/u,
    /^(?:up|court|parliament|police|inquiry|investor|inspector|death|accident|patient|voter|tax|regulator)$/u,
  ],
]

const FIGURATIVE = /^(?:whip|execute|starve|torture|swindle|doctor|shred|poison)$/u

const OPENS = /^(?:if|whether|unless|when|how|why|who|which|that|where)$/u

/** Whether a claim tells of a wrong that somebody did, by its verb and what that is done to. */
export const isWrong = (statement: Statement): boolean => {
  const { act, tokens } = statement
  if (act === null) return false
  if (isUnfit(statement) || isKnowing(statement)) return true
  const verb = tokens.findIndex(({ lemma }) => lemma.toLowerCase() === act)
  const isPast = /^VB[DN]$/u.test(tokens[verb]?.tag ?? '')
  const group = tokens.slice(Math.max(0, verb - 3), verb)
  if (
    !isPast ||
    group.some(({ lemma, tag }) => lemma === 'be' || tag === 'MD') ||
    (OPENS.test(tokens[0]?.lower ?? '') && !isOfNamed(statement))
  )
    return false
  const after = tokens.slice(verb + 1, verb + 8)
  // *Executed this flawlessly*, *whipped her rival in every group*: only of people in the plural are they meant.
  if (FIGURATIVE.test(act))
    return after.some(
      ({ lower, tag }) =>
        (tag === 'NNS' || act === 'poison') &&
        tag.startsWith('NN') &&
        isOfPeople(`${lower}${tag === 'NN' ? 's' : ''}`),
    )
  return (WRONGS.test(act) && !isInPlay(act, after)) || isWrongTo(act, after)
}

/** *Stole the ball*, *robbed of a penalty*: what is taken on a pitch or a stage. */
const isInPlay = (act: string, after: readonly Token[]): boolean =>
  act === 'steal' && after.slice(0, 4).some(({ lemma }) => IN_PLAY.test(lemma))
const IN_PLAY =
  /^(?:ball|possession|base|bases|show|scene|march|thunder|limelight|spotlight|headline|lead|win|victory|point|goal|heart|glance|look|kiss|moment|second|third|home|puck|pass|hour|minute)$/u

/** *Ms Prado, who took bribes*: told of somebody whom the comma says is known. */
export const isOfNamed = ({ tokens, subject }: Statement): boolean =>
  tokens[0]?.lower === 'who' && subject !== null

/** *Paid an inspector*, *ignored the warnings*: a deed that is wrong by what follows it. */
export const isWrongTo = (act: string, after: readonly Token[]): boolean =>
  WRONG_WITH.some(([deed, thing]) => deed.test(act) && after.some(({ lemma }) => thing.test(lemma))) ||
  (/^(?:hide|keep|withhold|conceal)$/u.test(act) && isFromOwed(after))

/** *Hid it from the regulator*: from those who are owed the truth. */
const isFromOwed = (after: readonly Token[]): boolean => {
  const from = after.findIndex(({ lower }) => lower === 'from')
  return from >= 0 && after.slice(from + 1, from + 5).some(({ lemma }) => OWED.test(lemma))
}
const OWED =
  /^(?:regulator|police|inspector|auditor|court|judge|jury|investor|shareholder|parent|patient|family|board|council|authority|parliament|public|voter|customer|investigator|watchdog|coroner|bank|buyer)$/u

const GUILTY =
  /^(?:knowingly|fraudulently|unlawfully|illegally|corruptly|negligently|recklessly|criminally)$/u

/** *Knowingly served bad meat*: an adverb that makes a wrong of any deed. */
const isKnowing = ({ act, tokens }: Statement): boolean => {
  const at = tokens.findIndex(({ lemma, tag }) => lemma.toLowerCase() === act && /^VB[DN]$/u.test(tag))
  return (
    at > 0 &&
    tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => GUILTY.test(lower)) &&
    !tokens.slice(0, at).some(({ lemma, tag }) => lemma === 'be' || tag === 'MD') &&
    !OPENS.test(tokens[0]?.lower ?? '')
  )
}

/** Those in whose hands others are. */
const RESPONSIBLE =
  /^(?:driver|pilot|captain|co-pilot|surgeon|doctor|nurse|midwife|officer|guard|engineer|helmsman|skipper|anaesthetist|controller|signalman|operator|crew|bus|lorry|lifeguard|instructor|mate|dentist|watchman|dispatcher|paramedic|carer|pointsman|crossing|keeper)$/u

/** *The captain had been drinking*, *the driver was asleep*, *had fallen asleep*: a state that is a wrong at work. */
const isUnfit = ({ act, tokens }: Statement): boolean => {
  const at = tokens.findIndex(({ lower, lemma }) => UNFIT.test(lower) || UNFIT.test(lemma))
  const before = tokens.slice(0, at)
  return (
    at > 0 &&
    (UNFIT.test(act ?? '') || /^(?:be|fall|drive|fly)$/u.test(act ?? '')) &&
    before.some(({ lemma, relation }) => RESPONSIBLE.test(lemma) && relation.startsWith('nsubj')) &&
    before.some(({ tag }) => /^VBD$/u.test(tag)) &&
    !OPENS.test(tokens[0]?.lower ?? '')
  )
}
const UNFIT = /^(?:drink|drunk|asleep|sleep|intoxicated)$/u
