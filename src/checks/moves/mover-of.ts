import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Change } from '../figures/change.ts'
import { movesOf } from './told-moves.ts'

/** The word by which a text says that a value went a way: the nearest one before it, in its sentence or the one before. */
export const moverOf = (
  copy: Copy,
  { from, to }: Pick<Change, 'from' | 'to'>,
  way: 'up' | 'down',
): Span | null => {
  const first = Math.min(from.sentence, to.sentence)
  const end = Math.max(from.quantity.span.start, to.quantity.span.start)
  const told = [first, first - 1].map((sentence) =>
    movesOf(copy, sentence).findLast((move) => move.way === way && move.span.end <= end),
  )
  return told.find((move) => move !== undefined)?.span ?? null
}
