import type { Span } from '../src/domain/span.ts'

/** A text out of its marks: ⟦…⟧ is the place itself (0), ⟦1:…⟧, ⟦2:…⟧ the related ones. */
export type Marked = Readonly<{
  text: string
  at: readonly Span[]
  related: ReadonlyMap<number, readonly Span[]>
}>

const MARK = /⟦(?:(\d):)?|⟧/gu

/** Reads a marked example; marks may nest. */
export const readMarked = (marked: string): Marked => {
  let text = ''
  let last = 0
  const open: { label: number; start: number }[] = []
  const at: Span[] = []
  const related = new Map<number, Span[]>()
  for (const match of marked.matchAll(MARK)) {
    text += marked.slice(last, match.index)
    last = match.index + match[0].length
    if (match[0] !== '⟧') {
      open.push({ label: Number(match[1] ?? 0), start: text.length })
      continue
    }
    const opened = open.pop()
    if (!opened) throw new Error(`⟧ closes nothing in “${marked}”`)
    const span = { start: opened.start, end: text.length }
    if (opened.label === 0) at.push(span)
    else related.set(opened.label, [...(related.get(opened.label) ?? []), span])
  }
  if (open.length > 0) throw new Error(`⟦ stays open in “${marked}”`)
  return { text: text + marked.slice(last), at, related }
}
