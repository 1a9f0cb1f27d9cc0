import { overlaps, textOf } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import type { Copy } from '../check.ts'
import { isOfPeople } from '../people-counts.ts'
import type { Statement } from '../statements.ts'

/** Deeds that ruin whoever is said to have done them. Own list. */
const WRONGS =
  /^(?:bribe|embezzle|misappropriate|skim|loot|counterfeit|impersonate|perjure|collude|backdate|bug|wiretap|traffic|enslave|falsify|forge|fake|torture|rape|molest|launder|defraud|extort|blackmail|rig|tamper|sabotage|plagiarise|plagiarize|swindle|siphon|pocket|whip|starve|execute|conceal|steal|shred|poison|smuggle|abuse|doctor)$/u

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
  [
    /^(?:pay|bribe|tip)$/u,
    /^(?:inspector|official|judge|officer|policeman|councillor|referee|juror|witness|minister|guard|examiner)$/u,
  ],
  [
    /^(?:alter|change|delete|doctor|tamper|shred|backdate|rewrite|falsify|burn)$/u,
    /^(?:record|note|file|result|evidence|log|minutes|logbook|ballot|document|contract|chart)$/u,
  ],
  [
    /^(?:cover|lie|cheat|mislead)$/u,
    /^(?:up|court|parliament|police|inquiry|investor|inspector|death|accident|patient|voter|tax|regulator)$/u,
  ],
]

/** Those who are criminals by the word for them, and those of whom nobody knows who they are. */
const UNKNOWN =
  /^(?:thief|robber|burglar|gunman|gang|vandal|attacker|poacher|smuggler|pirate|hacker|raider|fraudster|intruder|killer|man|woman|men|youth|teenager|boy|girl|people|person|somebody|someone|they|he|she|it|we|i|who|which|that|character|hero|heroine|film|novel|book|play|law|rule|word)$/u

const RULED =
  /\b(?:court|convict\p{L}*|sentenced|pleaded|guilty|admit\p{L}*|confess\p{L}*|charged?|accus\p{L}*|suspect\p{L}*|alleg\p{L}*|jailed|fined|found to have|inquiry found|according to|trial|indict\p{L}*|lawsuit|suing|apologi[sz]\p{L}*|resigned)\b/iu

const FIGURATIVE = /^(?:whip|execute|starve|torture|swindle|doctor|shred|poison)$/u

const subjectOf = ({ tokens, act }: Statement): Token | undefined =>
  tokens.find(
    ({ relation, tag }, at) =>
      relation.startsWith('nsubj') && /^(?:NN|PRP)/u.test(tag) && actAfter(tokens, at, act),
  )

const OPENS = /^(?:if|whether|unless|when|how|why|who|which|that|where)$/u

const actAfter = (tokens: readonly Token[], at: number, act: string | null): boolean =>
  tokens.slice(at + 1).some(({ lemma }) => lemma.toLowerCase() === act)

const isWrong = ({ act, tokens }: Statement): boolean => {
  if (act === null) return false
  const verb = tokens.findIndex(({ lemma }) => lemma.toLowerCase() === act)
  const isPast = /^VB[DN]$/u.test(tokens[verb]?.tag ?? '')
  const group = tokens.slice(Math.max(0, verb - 3), verb)
  if (
    !isPast ||
    group.some(({ lemma, tag }) => lemma === 'be' || tag === 'MD') ||
    OPENS.test(tokens[0]?.lower ?? '')
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
  if (WRONGS.test(act)) return true
  return isWrongTo(act, after)
}

/** *Paid an inspector*, *ignored the warnings*: a deed that is wrong by what follows it. */
export const isWrongTo = (act: string, after: readonly Token[]): boolean =>
  WRONG_WITH.some(([deed, thing]) => deed.test(act) && after.some(({ lemma }) => thing.test(lemma)))

/** How a sentence on the courts or on an admission names whoever it is about. */
export const isSettledFor = ({ text, sentences }: Copy, head: string): boolean =>
  sentences.some(({ span }) => {
    const words = textOf(text, span)
    return (
      RULED.test(words) &&
      words
        .toLowerCase()
        .split(/[^\p{L}-]+/u)
        .includes(head)
    )
  })

const isUnknown = ({ tag, lemma }: Token): boolean => tag !== 'PRP' && UNKNOWN.test(lemma.toLowerCase())

/** *The deputy mayor left. He had taken bribes*: a pronoun for whoever the sentence before is about, who can be known. */
const standsForOne = (
  { syntax: { tokens, sentences } }: Copy,
  { claim }: Statement,
  { lower }: Token,
): boolean => {
  if (!/^(?:he|she|they)$/u.test(lower)) return false
  const range = sentences[claim.sentence - 1]
  const about = tokens
    .slice(range?.first ?? 0, range?.end ?? 0)
    .find(({ relation, tag }) => relation.startsWith('nsubj') && /^(?:NN|PRP$)/u.test(tag))
  return about !== undefined && about.tag !== 'PRP' && about.tag.startsWith('NN') && !isUnknown(about)
}

/** *The minister's son took a bribe*: a wrong of somebody who can be known, that no court or admission bears out. */
export const isWrongdoing = (copy: Copy, statement: Statement): boolean => {
  const before = copy.sentences[statement.claim.sentence - 1]?.span
  if (!isWrong(statement)) return false
  const subject = subjectOf(statement)
  const head = subject?.lemma.toLowerCase() ?? ''
  if (!subject || (subject.tag === 'PRP' && !standsForOne(copy, statement, subject)) || isUnknown(subject))
    return false
  if (subject.tag === 'PRP' && before && RULED.test(textOf(copy.text, before))) return false
  return !RULED.test(textOf(copy.text, statement.span)) && !isSettledFor(copy, head)
}

/** *Accepted a bribe*: words that look like attribution and tell the wrong itself. */
export const isOwnCue = ({ claim: { attribution }, tokens, act }: Statement): boolean =>
  attribution.cue.length > 0 &&
  tokens.some(
    ({ lemma, span }) => lemma.toLowerCase() === act && attribution.cue.some((cue) => overlaps(cue, span)),
  )
