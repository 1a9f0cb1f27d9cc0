import type { Editor } from '../../domain/editor.ts'
import { mentionsIn } from '../../domain/mentions.ts'
import type { Note } from '../../domain/note.ts'
import { presentClock } from './clock.ts'

/** The notes on a claim, each cut where it names a colleague. */
export const presentNotes = (
  notes: readonly Note[],
  { editor, editors }: { editor: Editor; editors: readonly Editor[] },
) =>
  notes.map(({ copy, by, at }) => ({
    pieces: piecesOf(copy, editors),
    by: by.id === editor.id ? 'you' : by.name,
    at: presentClock(at),
  }))

const piecesOf = (copy: string, editors: readonly Editor[]) => {
  const pieces: { words: string; named: boolean }[] = []
  let at = 0
  for (const { span } of mentionsIn(copy, editors)) {
    pieces.push({ words: copy.slice(at, span.start), named: false })
    pieces.push({ words: copy.slice(span.start, span.end), named: true })
    at = span.end
  }
  return [...pieces, { words: copy.slice(at), named: false }].filter(({ words }) => words !== '')
}
