import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { isOfPeople } from '../people-counts.ts'
import type { Statement } from '../statements.ts'
import { beginsIn } from './begins-in.ts'

const VIOLENT =
  /^(?:rape|torture|beat|rob|flog|whip|abduct|kidnap|enslave|molest|abuse|assault|starve|behead|execute)$/u

/** Those who have others in their hands, by force or by trust. */
const POWERFUL =
  /^(?:soldier|troops?|gunner|sniper|marine|commando|ranger|trooper|deputy|gunboat|patrol|police|policeman|officer|guard|militiaman|militia|gunman|fighter|rebel|militant|army|force|paramilitary|staff|carer|nurse|warder|jailer|teacher|priest|nun|coach|guardian|employer|owner|overseer|trafficker|captor)$/u
const HARMS =
  /^(?:shoot|fire|kill|rape|torture|beat|rob|flog|whip|abduct|kidnap|enslave|molest|abuse|assault|starve|behead|execute|burn|hang|bury|massacre|drug|slap|kick|chain|lock)$/u

/** *Beat* is its own past, which a plural before it makes the tagger take for a present. */
const isPast = ({ tag, lemma, lower }: Token): boolean =>
  /^VB[DN]$/u.test(tag) || (tag === 'VBP' && lower === lemma && /^(?:beat)$/u.test(lemma))

const isVictim = ({ tag, lower }: Token): boolean =>
  (tag === 'NNS' && isOfPeople(lower)) || (tag === 'NN' && (lower === 'crowd' || isOfPeople(`${lower}s`)))

/** *Soldiers shot more than 60 civilians*, *staff had beaten residents*: what the strong did to others, on nobody's word. */
export const tellsOfHarm = ({ sentences }: Copy, { tokens, act, claim }: Statement): boolean => {
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
    tokens.slice(verb + 1, verb + 9).some(isVictim)
  )
}

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
