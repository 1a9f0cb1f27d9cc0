import { overlaps, textOf, type Span } from '../../domain/span.ts'
import type { DeskClaim, Workbench } from '../../domain/workbench.ts'
import { diffOfWords } from './word-diff.ts'

/** How many letters of a sentence are shown before and after the words concerned. */
const AROUND = 60

/** Longer than this, the words of a place are compared word by word; a figure differs as a whole. */
const COMPARED = 4

type Piece = Readonly<{ words: string; marked: boolean }>

/** The places of a finding beside each other, each in its sentence, with the words marked in which they differ. */
export const presentSides = (
  spans: readonly Span[],
  { desk, claim, link }: { desk: Workbench; claim: DeskClaim | null; link: (number: number) => string },
) => {
  const [first, second] = spans
  if (!first) return []
  const [there, here] = second ? differing(desk, second, first) : [null, null]
  return spans.map((span, index) => {
    const holder = desk.claims.find((each) => each.spans.some((part) => overlaps(part, span)))
    const isOwn = holder !== undefined && holder.id === claim?.id
    const inner = index === 0 ? here : index === 1 ? there : null
    return {
      pieces: inSentence(desk, span, inner ?? [{ words: wordsOf(desk, span), marked: true }]),
      number: holder?.number ?? null,
      own: isOwn,
      href: holder && !isOwn ? link(holder.number) : null,
    }
  })
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')

const wordsOf = ({ revision }: Workbench, span: Span): string => oneLine(textOf(revision.text, span))

/** Two places word by word; `null` where they are short, or where nothing of one stands in the other. */
const differing = (desk: Workbench, before: Span, after: Span): readonly (readonly Piece[] | null)[] => {
  const [old, now] = [wordsOf(desk, before), wordsOf(desk, after)]
  const shortest = Math.min(old.split(' ').length, now.split(' ').length)
  const pieces = diffOfWords(old, now)
  const isAlike = pieces.some(({ added, removed, words }) => !added && !removed && words.trim() !== '')
  if (old === now || shortest < COMPARED || !isAlike) return [null, null]
  return [
    pieces.filter(({ added }) => !added).map(({ words, removed }) => ({ words, marked: removed })),
    pieces.filter(({ removed }) => !removed).map(({ words, added }) => ({ words, marked: added })),
  ]
}

const inSentence = (
  { revision: { text }, sentences }: Workbench,
  span: Span,
  pieces: readonly Piece[],
): Piece[] => {
  const sentence = sentences.find((each) => overlaps(each.span, span))?.span ?? span
  const before = oneLine(text.slice(Math.min(sentence.start, span.start), span.start))
  const after = oneLine(text.slice(span.end, Math.max(sentence.end, span.end)))
  return [
    { words: before.length > AROUND ? `… ${cutBefore(before)}` : before, marked: false },
    ...pieces,
    { words: after.length > AROUND ? `${cutAfter(after)} …` : after, marked: false },
  ].filter(({ words }) => words !== '')
}

// At a word, so that no letter made of two code units is cut either.
const cutBefore = (words: string): string => words.slice(-AROUND).replace(/^\S*\s/, '')
const cutAfter = (words: string): string => words.slice(0, AROUND).replace(/\s\S*$/, '')
