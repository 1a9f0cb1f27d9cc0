import { scriptOf, type Face, type Script } from './fonts.ts'
import type { Run } from './printed-blocks.ts'

/**
 * Sets words in lines of a width, as a compositor does: break at spaces, and within a word only where it is wider
 * than the line. A word of mixed scripts is set in pieces, each from the file that draws it.
 */

export type Piece = Readonly<{ words: string; face: Face; script: Script; run: Run; width: number }>

export type Line = readonly Piece[]

/** How wide words are in a face, in points. */
export type Measure = (words: string, face: Face, script: Script) => number

/** Stands for a character that no file can draw. */
export const UNDRAWN = '?'

/** The lines that runs take up in `width` points; never none. */
export const setLines = (runs: readonly Run[], width: number, measure: Measure): Line[] => {
  const lines: Piece[][] = [[]]
  let used = 0
  for (const word of runs.flatMap(wordsOf)) {
    const pieces = word.flatMap((piece) => fitted(measured(piece, measure), width, measure))
    const wide = pieces.reduce((sum, piece) => sum + piece.width, 0)
    if (used > 0 && used + inkWidth(pieces, wide, measure) > width && wide <= width) {
      lines.push([])
      used = 0
    }
    for (const piece of pieces) {
      if (used > 0 && used + piece.width > width + 0.01 && piece.words.trim() !== '') {
        lines.push([])
        used = 0
      }
      lines.at(-1)?.push(piece)
      used += piece.width
    }
  }
  return lines
}

type Unmeasured = Omit<Piece, 'width'>

/** A run's words, each with the spaces after it, in pieces of one script. */
const wordsOf = (run: Run): Unmeasured[][] =>
  Array.from(run.words.replace(/\s+/gu, ' ').matchAll(/ ?[^ ]* ?/gu), ([word]) => word)
    .filter((word) => word !== '')
    .map((word) => piecesOf(word, run))

const piecesOf = (word: string, run: Run): Unmeasured[] => {
  const face: Face = run.bold ? 'bold' : 'plain'
  const pieces: { words: string; face: Face; script: Script; run: Run }[] = []
  for (const character of word) {
    const drawn = scriptOf(character.codePointAt(0) ?? 0)
    const script = drawn ?? 'latin'
    const last = pieces.at(-1)
    if (last?.script === script) last.words += drawn ? character : UNDRAWN
    else pieces.push({ words: drawn ? character : UNDRAWN, face, script, run })
  }
  return pieces
}

const measured = (piece: Unmeasured, measure: Measure): Piece => ({
  ...piece,
  width: measure(piece.words, piece.face, piece.script),
})

/** A piece that is wider than a line, cut so that each part fits. */
const fitted = (piece: Piece, width: number, measure: Measure): Piece[] => {
  if (piece.width <= width || piece.words.length < 2) return [piece]
  const characters = Array.from(piece.words)
  const half = Math.ceil(characters.length / 2)
  return [characters.slice(0, half), characters.slice(half)].flatMap((part) =>
    fitted(measured({ ...piece, words: part.join('') }, measure), width, measure),
  )
}

/** The width without the space that may hang over the line's end. */
const inkWidth = (pieces: readonly Piece[], wide: number, measure: Measure): number => {
  const last = pieces.at(-1)
  return last?.words.endsWith(' ') ? wide - measure(' ', last.face, 'latin') : wide
}
