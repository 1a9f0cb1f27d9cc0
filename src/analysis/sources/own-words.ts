import { contains } from '../../domain/span.ts'
import type { Voice } from '../claims/voices.ts'
import { enterPerson } from './enter-person.ts'
import { enter, mention } from './registry.ts'
import { implied, type Resolution, type Scene } from './resolution.ts'

/** Whether a voice is *I* or *we*. */
export const isOurs = ({ text }: Scene, { attribution: { source } }: Voice): boolean =>
  source.length === 1 && /^(?:I|we|me|us)$/iu.test(text.slice(source[0]?.start, source[0]?.end))

/** Who says *I* or *we*: the voice whose words hold it. */
export const inVoice = (
  scene: Scene,
  voices: readonly Voice[],
  { attribution }: Voice,
  resolved: ReadonlyMap<number, Resolution>,
): Resolution | null => {
  const [source] = attribution.source
  const around = voices.findLastIndex(
    (voice) =>
      voice.attribution !== attribution &&
      voice.apart &&
      voice.attribution.content.some((span) => source && contains(span, source)),
  )
  const entry = resolved.get(around)?.entry
  const heard = entry && scene.heard.findLast((known) => known.entry === entry)
  return entry ? implied(entry, heard?.span ?? null) : null
}

/** *Q:* and *A:* before the paragraphs of an interview. */
export const inInterview = (scene: Scene, { attribution: { source, cue } }: Voice): Resolution | null => {
  const [span] = source
  const label = span ? scene.text.slice(span.start, span.end) : ''
  if (!span || !/^[QA]$/.test(label) || scene.text[cue[0]?.start ?? -1] !== ':') return null
  const traits = { person: true, plural: false, state: null, head: label.toLowerCase() }
  if (label === 'Q')
    return implied(
      mention(enter(scene.registry, { name: 'the interviewer', role: 'media', traits }), span),
      null,
    )
  const asked = [...scene.entities.people].sort((a, b) => b.mentions.length - a.mentions.length)[0]
  if (asked) return implied(mention(enterPerson(scene, asked), span), asked.mentions[0]?.span ?? null)
  return implied(
    mention(enter(scene.registry, { name: 'the interviewee', role: 'other', traits }), span),
    null,
  )
}
