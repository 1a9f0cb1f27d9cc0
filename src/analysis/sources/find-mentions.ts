import { contains } from '../../domain/span.ts'
import { isFinite, isNoun } from '../claims/words.ts'
import { firstIndex } from '../stages/first-index.ts'
import { REPORTING_VERBS } from '../lexicon/reporting.ts'
import { mention } from './registry.ts'
import type { Scene } from './resolution.ts'
import type { StateMention } from './states-in-play.ts'

/** Adds to each source that is a person or a state the other places where the article names it. */
export const findMentions = (scene: Scene): void => {
  const byName = new Map(scene.registry.entries.map((entry) => [entry.name, entry]))
  for (const { span, person } of scene.people) {
    const entry = byName.get(person.name)
    if (entry?.traits.person) mention(entry, span, scene.text.slice(span.start, span.end))
  }
  const byState = new Map(
    scene.registry.entries.filter(({ role }) => role === 'state').map((entry) => [entry.traits.state, entry]),
  )
  for (const found of scene.states) {
    const entry = byState.get(found.state.code)
    if (entry && (found.as === 'name' || (found.as === 'capital' && standsForState(scene, found))))
      mention(entry, found.span, scene.text.slice(found.span.start, found.span.end))
  }
}

/** Whether a capital stands for its state: as who acts, or with whom one deals; not where something is. */
const standsForState = ({ syntax }: Scene, { span }: StateMention): boolean => {
  const at = firstIndex(syntax.tokens, (token) => token.span.end > span.start)
  const before = syntax.tokens[at - 1]
  let next = at
  while (syntax.tokens[next] && contains(span, syntax.tokens[next]?.span ?? span)) next++
  const after = syntax.tokens[next]
  if (isNoun(after)) return false
  if (before && /^(?:with|between|against|by|towards?)$/.test(before.lower)) return true
  if (before?.lower === 'to') return REPORTING_VERBS.has(syntax.tokens[at - 2]?.lemma ?? '')
  if (before && /^(?:VB|VBD|VBZ|VBP|VBN)$/.test(before.tag) && REPORTING_VERBS.has(before.lemma)) return true
  return (isFinite(after) || (after?.tag.startsWith('RB') ?? false)) && before?.tag !== 'IN'
}
