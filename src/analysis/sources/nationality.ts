import type { Span } from '../../domain/span.ts'
import type { State } from '../../reference/states.ts'
import { contains } from '../../domain/span.ts'
import { firstIndex } from '../stages/first-index.ts'
import { roleOf, type Description } from './describe-source.ts'
import { enter, mention, type Entry } from './registry.ts'
import { implied, type Resolution, type Scene } from './resolution.ts'
import { weighStates } from './states-in-play.ts'

/** Bodies and posts that every state has one of: without a nationality they could be any state's. */
const OF_A_STATE =
  /^(?:ministry|government|army|military|navy|parliament|embassy|authorities|president|minister|premier|cabinet|force|forces|treasury)$/

/** How near, in parts of the weightiest, another state must come to be an alternative. */
const CLOSE = 0.4
const MOST_ALTERNATIVES = 3

/**
 * *the defence ministry* becomes the Russian one where Russia is what the article is about and has spoken;
 * the other states in play stay as alternatives. Null where the words name a state or none is in play.
 */
export const completeNationality = (scene: Scene, described: Description): Resolution | null => {
  const { head, words, named, span, definite } = described
  if (!definite || named || !OF_A_STATE.test(head.lower) || words.length > 3 || words.at(-1) !== head)
    return null
  if (hasState(scene, span) || (head.lower === 'minister' && words.length === 1)) return null
  // A first minister is a part's of a state: Scotland's, Flanders'.
  if (words.some(({ lower }) => lower === 'first')) return null
  const justSpoke = stateJustHeard(scene, head.sentence, span)
  const weighed = weighStates(scene.states, scene.spoken, span.start)
  const weightiest = weighed[0]?.weight ?? 0
  if (weightiest < 3) return null
  const [first, ...others] = weighed.toSorted(
    (a, b) => Number(b.state.code === justSpoke) - Number(a.state.code === justSpoke),
  )
  if (!first) return null
  const alternatives = others.filter(({ weight }) => weight >= weightiest * CLOSE).slice(0, MOST_ALTERNATIVES)
  const entry = mention(enterNational(scene, described, first.state), span, `the ${described.name}`)
  return implied(
    entry,
    pointAt(scene, first.state, span),
    alternatives.map(({ state }) => enterNational(scene, described, state)),
  )
}

/** The state that spoke in the sentence before, or earlier in the same one: its ministries speak for it. */
const stateJustHeard = ({ states, spoken }: Scene, sentence: number, { start }: Span): string | null => {
  const last = spoken.findLast(({ at }) => at < start)
  const said = last && states.find(({ span }) => span.start === last.at)
  return said && sentence - said.sentence <= 1 ? said.state.code : null
}

const hasState = ({ states }: Scene, span: Span): boolean => {
  const found = states[firstIndex(states, (known) => known.span.end > span.start)]
  return found !== undefined && contains(span, found.span)
}

const enterNational = ({ registry }: Scene, described: Description, state: State): Entry =>
  enter(registry, {
    name: `${state.demonyms[0] ?? state.name} ${described.name}`,
    role: roleOf(described),
    traits: {
      person: /^(?:president|minister|premier)$/.test(described.head.lower),
      plural: false,
      state: state.code,
      head: described.head.lower,
    },
  })

/** Where the state was last heard, else first named. */
const pointAt = ({ spoken, states }: Scene, { code }: State, { start }: Span): Span | null => {
  const own = states.filter(({ state, span }) => state.code === code && span.start < start)
  const heard = spoken.findLast((known) => known.code === code && known.at < start)
  return own.find(({ span }) => span.start === heard?.at)?.span ?? own[0]?.span ?? null
}

/** *Russia's defence ministry* under the name that *the Russian defence ministry* has. */
export const nationalName = ({ states }: Scene, { words, name, span, head }: Description): string => {
  const found = states[firstIndex(states, (known) => known.span.end > span.start)]
  if (found?.span.start !== span.start || !contains(span, found.span)) return name
  const at = words.findIndex(({ tag }) => tag === 'POS')
  const possessed = words.slice(at + 1)
  if (at < 0 || words[at - 1]?.span.end !== found.span.end || !possessed.includes(head)) return name
  return `${found.state.demonyms[0] ?? found.state.name} ${name.slice((words[at]?.span.end ?? 0) - span.start).trim()}`
}
