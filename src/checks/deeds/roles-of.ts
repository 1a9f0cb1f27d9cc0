import type { Token } from '../../domain/syntax.ts'
import { isOfPeople } from '../people-counts.ts'
import { LIGHT, stemOfTaking } from './telling-stem.ts'

/** Who does it and what it is done to, where the order of the words hides it. */
export type Roles = Readonly<{
  doer: readonly Token[]
  done: readonly Token[]
  stem: string | null
  /** Where *the valve that Solvane copied* begins, as far as that is not where its clause does. */
  from?: number
}>

/** A group of verbs from `group` to `verb` in its clause, `[first, stop)`. */
type Place = Readonly<{ first: number; group: number; verb: number; stop: number }>

/** *Was stolen by Ms Reed*, *the bribes Mulenga took*; `null` where the subject is the doer. */
export const rolesOf = (tokens: readonly Token[], place: Place): Roles | null =>
  ofPassive(tokens, place) ?? ofContact(tokens, place)

const ofPassive = (tokens: readonly Token[], { first, group, verb, stop }: Place): Roles | null => {
  if (tokens[verb]?.tag !== 'VBN' || !tokens.slice(group, verb).some(({ lemma }) => lemma === 'be'))
    return null
  const agent = agentAfter(tokens, verb, stop)
  return agent && { ...agent, done: [...tokens.slice(first, group), ...agent.done], stem: null }
}

/** *By Ms Reed*, *by her*: somebody known, with the words before and after that. */
export const agentAfter = (
  tokens: readonly Token[],
  verb: number,
  stop: number,
): Pick<Roles, 'doer' | 'done'> | null => {
  const by = tokens.slice(verb + 1, stop).findIndex(({ lower }) => lower === 'by') + verb + 1
  if (by === verb) return null
  let end = by + 1
  while (end < stop && /^(?:NNP|PRP$|DT|NN)/u.test(tokens[end]?.tag ?? '')) end++
  const doer = tokens.slice(by + 1, end)
  const isKnown = doer.some(({ tag }) => tag === 'NNP' || tag === 'PRP')
  return isKnown ? { doer, done: [...tokens.slice(verb + 1, by), ...tokens.slice(end, stop)] } : null
}

/** *The bribes Mulenga took*: a thing, and right behind it who did it. */
const ofContact = (tokens: readonly Token[], { first, group, verb, stop }: Place): Roles | null => {
  let name = group - 1
  if (!/^(?:NNP|PRP)$/u.test(tokens[name]?.tag ?? '')) return null
  while (name > first && tokens[name - 1]?.tag === 'NNP') name--
  // *The valve that Solvane copied*: with the relative or without it.
  const isRelative = /^(?:that|which)$/u.test(tokens[name - 1]?.lower ?? '')
  const noun = isRelative ? name - 2 : name - 1
  const thing = tokens[noun]
  const isThing =
    thing !== undefined &&
    (isRelative || noun >= first) &&
    /^(?:NNS?|CD)$/u.test(thing.tag) &&
    !isOfPeople(`${thing.lemma}s`)
  if (!isThing || hasObject(tokens, verb, stop)) return null
  // *For every ton of coal he sells*: nothing that was done once.
  if (tokens.slice(Math.max(0, name - 5), name).some(({ lower }) => /^(?:every|each|any)$/u.test(lower)))
    return null
  // *The mayor Smith*: a title is no thing that is done to.
  if (!isRelative && tokens[name]?.tag === 'NNP' && thing.tag === 'NN' && !isTaken(thing)) return null
  return {
    doer: tokens.slice(name, group),
    done: [
      ...tokens.slice(Math.min(first, noun), isRelative ? noun + 1 : name),
      ...tokens.slice(verb + 1, stop),
    ],
    from: phraseStart(tokens, noun),
    stem: LIGHT.test(tokens[verb]?.lemma ?? '') ? stemOfTaking(tokens[verb], thing) : null,
  }
}

const phraseStart = (tokens: readonly Token[], noun: number): number => {
  let first = noun
  while (/^(?:NN|CD|JJ|\$|PRP\$|DT)/u.test(tokens[first - 1]?.tag ?? '') && tokens[first]?.tag !== 'DT')
    first--
  return first
}

const isTaken = ({ lemma }: Token): boolean =>
  /^(?:money|cash|sum|fund|car|gun|knife|weapon|fire|bribe|file|letter|message|record|jewellery|jewelry|loan|wall|bridge|house|blaze)$/u.test(
    lemma,
  )

const hasObject = (tokens: readonly Token[], verb: number, stop: number): boolean =>
  verb + 1 < stop && /^(?:DT|PRP|NN|CD|\$|JJ)/u.test(tokens[verb + 1]?.tag ?? '')
