import { overlaps, textOf, type Span } from '../../domain/span.ts'
import type { DeskClaim, Workbench } from '../../domain/workbench.ts'
import { diffOfWords } from './word-diff.ts'

/** How many letters of a sentence are shown before and after the words concerned. */
const AROUND = 60

/** In fewer words than this, what two places share is chance, and they differ as a whole. */
const COMPARED = 4

type Place = Readonly<{ desk: Workbench; claim: DeskClaim | null; link: (number: number) => string }>

/** The places of a finding beside each other, each in its sentence, with the words marked in which they differ. */
export const presentSides = (spans: readonly Span[], { desk, claim, link }: Place) => {
  const marks = marksIn(desk, spans)
  return sentencesOf(desk, spans).map(({ sentence, held }) => {
    const holder = desk.claims.find((each) =>
      held.some((span) => each.spans.some((part) => overlaps(part, span))),
    )
    const isOwn = holder !== undefined && holder.id === claim?.id
    return {
      pieces: piecesOf(
        desk.revision.text,
        sentence,
        marks.filter((mark) => overlaps(mark, sentence)),
      ),
      number: holder?.number ?? null,
      own: isOwn,
      href: holder && !isOwn ? link(holder.number) : null,
    }
  })
}

/** The sentences that hold the places, in the order of the places; a place outside of all is its own. */
const sentencesOf = ({ sentences }: Workbench, spans: readonly Span[]) => {
  const found = new Map<Span, Span[]>()
  for (const span of spans) {
    const sentence = sentences.find((each) => overlaps(each.span, span))?.span ?? span
    found.set(sentence, [...(found.get(sentence) ?? []), span])
  }
  return [...found].map(([sentence, held]) => ({ sentence, held }))
}

/** What is marked: the words in which the first two places differ where they are alike, else each place as a whole. */
const marksIn = ({ revision: { text } }: Workbench, spans: readonly Span[]): Span[] => {
  const [first, second, ...others] = spans
  if (!first || !second) return [...spans]
  const [here, there] = [textOf(text, first), textOf(text, second)]
  const pieces = diffOfWords(there, here)
  const isAlike = pieces.some(({ added, removed, words }) => !added && !removed && words.trim() !== '')
  const shortest = Math.min(here.trim().split(/\s+/).length, there.trim().split(/\s+/).length)
  if (here === there || shortest < COMPARED || !isAlike) return [...spans]
  const changed = (start: number, kind: 'added' | 'removed'): Span[] => {
    let at = start
    return pieces
      .filter(({ added, removed }) => (kind === 'added' ? !removed : !added))
      .flatMap((piece) => {
        const span = { start: at, end: at + piece.words.length }
        at = span.end
        return piece[kind] ? [span] : []
      })
  }
  return [...changed(first.start, 'added'), ...changed(second.start, 'removed'), ...others]
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ')

/** A sentence in pieces, the marked ones apart; what lies far from them is left out. */
const piecesOf = (text: string, sentence: Span, marks: readonly Span[]) => {
  const inOrder = [...marks].sort((a, b) => a.start - b.start)
  const pieces: { words: string; marked: boolean }[] = []
  let at = sentence.start
  for (const [index, mark] of inOrder.entries()) {
    const before = oneLine(text.slice(at, Math.max(at, mark.start)))
    pieces.push({ words: index === 0 ? cutBefore(before) : before, marked: false })
    pieces.push({ words: oneLine(text.slice(Math.max(at, mark.start), mark.end)), marked: true })
    at = Math.max(at, mark.end)
  }
  pieces.push({ words: cutAfter(oneLine(text.slice(at, Math.max(at, sentence.end)))), marked: false })
  return pieces.filter(({ words }) => words !== '')
}

// At a word, so that no letter made of two code units is cut either.
const cutBefore = (words: string): string =>
  words.length > AROUND ? `… ${words.slice(-AROUND).replace(/^\S*\s/, '')}` : words

const cutAfter = (words: string): string =>
  words.length > AROUND ? `${words.slice(0, AROUND).replace(/\s\S*$/, '')} …` : words
