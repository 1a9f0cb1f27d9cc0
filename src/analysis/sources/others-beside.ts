import type { Person } from '../../domain/entity.ts'
import type { Sex } from '../../reference/given-names.ts'
import { firstIndex } from '../stages/first-index.ts'
import type { PersonMention, Scene } from './resolution.ts'
import { sexOf } from './sex-of.ts'

/** *The auctioneer Martin Bell and the treasurer, Walter Groves,*: what may stand between two who are named together. */
const JOINED =
  /^(?:,(?: [^.;“”"]{0,50}?,)?)? and (?:(?:the|its|his|her|their|a|an|former|fellow)\s)?[^.;,“”"]{0,45}(?:, )?$/u
/** *Smith met Jones*: verbs of which each is as much the doer as the other. */
const MEETING =
  /^(?:, [^.;,“”"]{0,50},)? (?:met|debated|confronted|faced|talked (?:to|with)|spoke (?:to|with)|held talks with|shook hands with|sat (?:down )?with|conferred with)(?: with)? (?:(?:the|its|his|her|their) )?[^.;,“”"]{0,40}(?:, )?$/u

/** Those whom the same words name together with a person, and whom *he* or *she* fits as well. */
export const othersBeside = (scene: Scene, { span, person }: PersonMention, sex: Sex): Person[] => {
  const at = firstIndex(scene.people, (one) => one.span.start >= span.start)
  const next = scene.people[at + 1]
  if (!next || next.person === person) return []
  const known = sexOf(scene, next.person)
  const between = scene.text.slice(span.end, next.span.start)
  const isJoined = JOINED.test(between) || MEETING.test(between)
  return isJoined && (known === undefined || known === sex) ? [next.person] : []
}
