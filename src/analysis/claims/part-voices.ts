import type { Attribution } from '../../domain/attribution.ts'
import type { Span } from '../../domain/span.ts'

const TURN = /[,;]\s*(?:and\s+)?(?:but|although|though|while|whereas|whilst)\s*$/
const SHARED = /,?\s+(?:and|but|yet)\s+(?:also\s+|then\s+|later\s+)?$/
const LOOK_BACK = 4

/**
 * *The study found that A, although its authors warned that B*: the second voice is not told by the first.
 * Cuts a content where the sentence turns to another voice's frame.
 */
export const partVoices = (text: string, attributions: readonly Attribution[]): Attribution[] => {
  const parted = [...attributions]
  attributions.forEach((later, index) => {
    const frame = Math.min(later.source[0]?.start ?? Infinity, later.cue[0]?.start ?? Infinity)
    if (!Number.isFinite(frame)) return
    const cueAt = later.cue[0]?.start ?? frame
    const shared = frame < cueAt ? SHARED.exec(text.slice(Math.max(0, cueAt - 24), cueAt)) : null
    if (shared) endAt(parted, attributions, { index, frame, edge: cueAt - shared[0].length })
    const before = text.slice(Math.max(0, frame - 24), frame)
    const turn =
      TURN.exec(before) ??
      (isTorn(parted.slice(Math.max(0, index - LOOK_BACK), index), frame, cueAt) ? AND.exec(before) : null)
    if (!turn) return
    const edge = frame - turn[0].length
    for (let at = Math.max(0, index - LOOK_BACK); at < index; at++) {
      const earlier = parted[at]
      if (earlier) parted[at] = { ...earlier, content: earlier.content.map((span) => cutAt(span, edge)) }
    }
  })
  return parted
}

const AND = /,\s+and\s+$/

/** *It would be dangerous, and a memo suggests …*: a content that holds another's subject and not its verb. */
const isTorn = (earlier: readonly Attribution[], frame: number, cueAt: number): boolean =>
  earlier.some(({ content }) =>
    content.some(({ start, end }) => start < frame && frame < end && end <= cueAt),
  )

type Turn = Readonly<{ index: number; frame: number; edge: number }>

/** *They say visits have risen and accuse the council of …*: one source's second verb is not in what it says first. */
const endAt = (parted: Attribution[], all: readonly Attribution[], { index, frame, edge }: Turn): void => {
  for (let at = Math.max(0, index - LOOK_BACK); at < index; at++) {
    const earlier = all[at]
    if (earlier?.source[0]?.start !== frame || (earlier.cue.at(-1)?.end ?? Infinity) > edge) continue
    parted[at] = { ...earlier, content: earlier.content.map((span) => cutAt(span, edge)) }
  }
}

const cutAt = (span: Span, edge: number): Span =>
  span.start < edge && edge < span.end ? { start: span.start, end: edge } : span
