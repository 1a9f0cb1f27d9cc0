import type { Token } from '../../domain/syntax.ts'
import { LOOK_ALIKES } from '../../reference/look-alikes.ts'
import type { Misfit } from './find-misfit.ts'

const COMPOUND = /^(?<first>\p{L}{3,})-(?<second>\p{L}{3,})$/u

const likesOf = (word: string): readonly string[] => LOOK_ALIKES.get(word) ?? []

/** *A signal-track railway*, where *the single-track line* stands elsewhere: one half of a compound is its look-alike. */
export const findCompoundSlip = (
  tokens: readonly Token[],
  at: number,
  places: ReadonlyMap<string, readonly number[]>,
): Misfit | null => {
  const token = tokens[at]
  const { first, second } = COMPOUND.exec(token?.lower ?? '')?.groups ?? {}
  if (!token || first === undefined || second === undefined || places.get(token.lower)?.length !== 1)
    return null
  const written = [
    ...likesOf(first).map((like) => `${like}-${second}`),
    ...likesOf(second).map((like) => `${first}-${like}`),
  ]
  for (const meant of written) {
    const [other] = places.get(meant) ?? []
    const shown = tokens[other ?? -1]
    // Of two that stand once, the later is the slip.
    if (!shown || ((places.get(meant)?.length ?? 0) === 1 && shown.span.start > token.span.start)) continue
    return { meant, why: `“${shown.text}” stands elsewhere in the article`, places: [shown.span] }
  }
  return null
}
