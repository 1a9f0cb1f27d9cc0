import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { isOfPeople } from '../people-counts.ts'
import type { Statement } from '../statements.ts'
import { beginsIn } from './begins-in.ts'
import { doerOf } from './doer-of.ts'

const VIOLENT =
  /^(?:rape|torture|beat|rob|flog|whip|abduct|kidnap|enslave|molest|abuse|assault|starve|behead|execute)$/u

/** Those who have others in their hands, by force or by trust. */
const POWERFUL =
  /^(?:soldier|troops?|gunner|sniper|marine|commando|ranger|trooper|deputy|gunboat|patrol|police|policeman|officer|guard|militiaman|militia|gunman|fighter|rebel|militant|army|force|paramilitary|staff|carer|nurse|warder|jailer|teacher|priest|nun|coach|guardian|marine|contractor|colonel|sergeant|captain|commander|constable|agent|employer|owner|overseer|trafficker|captor)$/u
const HARMS =
  /^(?:shoot|fire|kill|murder|strangle|stab|smother|gun|force|detain|blind|maim|rape|torture|beat|rob|flog|whip|abduct|kidnap|enslave|molest|abuse|assault|starve|behead|execute|burn|hang|bury|massacre|drug|slap|kick|chain|lock)$/u

/** *Beat* is its own past, which a plural before it makes the tagger take for a present. */
const isPast = ({ tag, lemma, lower }: Token): boolean =>
  /^VB[DN]$/u.test(tag) || (tag === 'VBP' && lower === lemma && /^(?:beat)$/u.test(lemma))

const isVictim = ({ tag, lower }: Token): boolean =>
  (tag === 'NNS' && isOfPeople(lower)) || (tag === 'NN' && (lower === 'crowd' || isOfPeople(`${lower}s`)))

/** *Soldiers shot more than 60 civilians*, *two of the staff had drugged residents*: what some did to others, on nobody's word. */
export const tellsOfHarm = (copy: Copy, statement: Statement): boolean => {
  const { tokens, act, claim } = statement
  if (!HARMS.test(act ?? '') || claim.sentence <= leadOf(copy)) return false
  const verb = tokens.findIndex((token) => token.lemma === act && isPast(token))
  const before = tokens.slice(0, Math.max(0, verb))
  const isActive = !before.some(
    ({ lemma, lower, tag }) =>
      lemma === 'be' || tag === 'MD' || tag.startsWith('W') || /^(?:if|unless|whether)$/u.test(lower),
  )
  return (
    verb >= 0 &&
    isActive &&
    isHurt(tokens.slice(verb + 1, verb + TO_VICTIM)) &&
    isSomebody(doerOf(copy, statement))
  )
}
const TO_VICTIM = 9

/** Whom it is done to stands before anything else that is done. */
const isHurt = (after: readonly Token[]): boolean => {
  const next = after.findIndex(({ tag }) => /^(?:VB[DZP]|MD|W.*)$/u.test(tag))
  return after.slice(0, next < 0 ? after.length : next).some(isVictim)
}

/** *Marines*, *a guard*, *R.S.F. fighters*: those who can be known, by what they are. */
const isSomebody = (doer: Token | undefined): boolean =>
  doer !== undefined &&
  (POWERFUL.test(doer.lemma.toLowerCase()) ||
    (/^NNS?$/u.test(doer.tag) &&
      isOfPeople(doer.tag === 'NN' ? `${doer.lower}s` : doer.lower) &&
      !VAGUE.test(doer.lemma)))
const VAGUE =
  /^(?:people|man|woman|child|boy|girl|other|person|youth|teenager|robber|murderer|killer|attacker|looter|rioter|player|striker|boxer|fighter|winner|leader|follower|character)$/u

/** *Eleven walkers have been raped on the path*: what was done to people, by whoever did it. The lead tells the news itself. */
export const tellsOfViolence = ({ sentences }: Copy, { tokens, act, claim }: Statement): boolean => {
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

const MANNER =
  /\b(?:shot|stabbed|killed|beaten|struck|run over|tasered|hit|kicked|choked)\b[^.;]{0,30}?\b(?:in the (?:back|back of the head)|at point-blank range|execution-style|(?:as|while|when|after) (?:he|she|they) (?:was|were|had been|had|lay|knelt|sat|ran|fled|begged|raised|tried|slept)[^.;]{0,24}?\b(?:surrender\p{L}*|flee\p{L}*|fled|hand(?:cuffed|s)|kneel\p{L}*|beg\p{L}*|unarmed|sleep\p{L}*|asleep|ran|running|walking away|lying|ground|knees))\b/iu

/** *Tillery was shot in the back as he was trying to surrender*: a manner that accuses whoever did it. */
export const tellsOfManner = (copy: Copy, { claim, span, tokens }: Statement): boolean =>
  claim.sentence > leadOf(copy) &&
  !tokens.some(({ tag }) => tag.startsWith('W')) &&
  beginsIn(MANNER, copy.text, span, REST)

/** In UTF-16 code units: *as he was …* may be a claim of its own. */
const REST = 40

const leadOf = ({ sentences }: Copy): number => sentences.findIndex(({ mood }) => mood !== 'heading')
