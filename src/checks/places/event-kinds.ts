import type { Token } from '../../domain/syntax.ts'
import { deedStem } from '../deeds/stem.ts'

/** Nouns and verbs that newspapers use in turn for one event: *a lorry overturned*, *the crash*. Own list. */
const KINDS: readonly string[] = [
  'shooting shoot gunfire shootout',
  'fire blaze inferno flame',
  'crash collision collide overturn derailment derail accident pile-up wreck smash',
  'earthquake quake tremor temblor',
  'explosion explode blast bombing bomb detonate detonation',
  'signing sign',
  'wedding marry',
  'protest demonstration demonstrate demonstrator march rally',
  'robbery rob heist burglary burgle holdup',
  'stabbing stab',
  'attack assault ambush',
  'strike airstrike raid shelling bombardment',
  'murder killing slaying assassination assassinate homicide',
  'collapse',
  'landslide mudslide avalanche',
  'flood flooding',
  'concert gig',
  'funeral burial bury',
  'meeting meet talks negotiation',
  'escape jailbreak breakout break-out',
  'summit',
  'marathon',
  'festival',
  'riot',
  'tornado twister',
  'leak spill',
  'massacre',
  'kidnapping kidnap abduction abduct',
  'arrest detention detain',
  'grounding',
  'match game',
  'siege',
  'final',
  'ceremony',
  'vigil',
  'parade',
  'tournament',
  'exhibition',
  'conference congress convention',
  'inquest',
  'trial',
  'blockade',
  'stampede crush',
  'eruption erupt',
  'tsunami',
  'sinking sink capsize founder',
  'launch',
  'opening',
  'auction',
  'debate',
  'battle',
  'outbreak',
]

const KIND_OF: ReadonlyMap<string, string> = new Map(
  KINDS.flatMap((group) => {
    const words = group.split(' ')
    return words.map((word) => [word, words[0] ?? word] as const)
  }),
)

/** What else newspapers call an event of a kind: a stabbing is an attack, and may be a murder. */
const WIDER: Readonly<Record<string, readonly string[]>> = {
  shooting: ['attack', 'murder'],
  stabbing: ['attack', 'murder'],
  murder: ['attack'],
  explosion: ['attack'],
  strike: ['attack', 'explosion'],
  robbery: ['attack'],
  grounding: ['crash'],
}

/** A kind and the wider ones that the same event may be called by. */
export const kindsCalled = (kind: string): readonly string[] => [kind, ...(WIDER[kind] ?? [])]

const STEMS: ReadonlyMap<string, string> = new Map(
  [...KIND_OF].map(([word, kind]) => [deedStem({ lemma: word }), kind]),
)

/** *An air raid*, *the strike on Aleppo*, and no walkout. */
const isAir = (tokens: readonly Token[], at: number): boolean =>
  /^(?:air|drone|missile|rocket|israeli|russian|military|night|aerial)$/u.test(tokens[at - 1]?.lower ?? '') ||
  tokens[at + 1]?.lower === 'on'

/** What kind of event a word is of, by the word that stands for the kind; `null` for any other word. */
export const eventKind = (tokens: readonly Token[], at: number): string | null => {
  const token = tokens[at]
  if (!token || token.tag.startsWith('NNP')) return null
  // *Opened fire*, *came under fire*.
  if (
    token.lemma === 'fire' &&
    /^(?:open|under|of|return|exchange|cease)$/u.test(tokens[at - 1]?.lemma ?? '')
  )
    return tokens[at - 1]?.lemma === 'open' ? 'shooting' : null
  const near = tokens.slice(at + 1, at + 4).map(({ lower }) => lower)
  // *Jumped the tracks*, *came off the rails*; *broke into*.
  if (
    /^(?:jump|come|came|leave|left|skip)$/u.test(token.lemma) &&
    near.some((word) => /^(?:tracks|rails)$/u.test(word))
  )
    return 'crash'
  // *The roof fell in*, *caved in*, *gave way*.
  if (
    /^(?:fall|fell|cave|give|gave)$/u.test(token.lemma) &&
    /^(?:in|way)$/u.test(near[0] ?? '') &&
    !/^(?:the|an?|\p{L}+day|love|line)$/u.test(near[1] ?? '')
  )
    return token.lemma.startsWith('g') === (near[0] === 'way') ? 'collapse' : null
  if (token.lemma === 'run' && near[0] === 'aground') return 'grounding'
  // *The ferry rolled over*, *the trawler went down*.
  if (
    /^(?:roll|go|went)$/u.test(token.lemma) &&
    near[0] === (token.lemma === 'roll' ? 'over' : 'down') &&
    token.tag.startsWith('V')
  )
    return 'sinking'
  if (token.lemma === 'shell' && token.tag.startsWith('NN')) return 'strike'
  // *Seized by gunmen*, *the raiders took gold*: what else the words tell.
  if (token.lemma === 'seize' && token.tag === 'VBN' && /^(?:be|have)$/u.test(tokens[at - 1]?.lemma ?? ''))
    return 'kidnapping'
  if (/^(?:raider|raid)$/u.test(token.lemma) && !isAir(tokens, at)) return 'robbery'
  if (token.lemma === 'strike' && (token.tag.startsWith('V') || !isAir(tokens, at))) return null
  if (/^(?:break|broke)$/u.test(token.lemma) && near[0] === 'into') return 'robbery'
  return KIND_OF.get(token.lemma) ?? STEMS.get(deedStem(token)) ?? null
}
