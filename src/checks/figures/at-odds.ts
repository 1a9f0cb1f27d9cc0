import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { isOneManifest } from './aboard.ts'
import { clashOf, isExceeded } from './clash.ts'
import { isMistyped } from './is-mistyped.ts'
import { isOneToll } from './one-toll.ts'
import { isSameByWords } from './same-by-words.ts'
import { isSameThing } from './same-thing.ts'
import { isToldAgain, type Above } from './told-again.ts'

/** Whether two figures are of one quantity and cannot both be right. */
export const isAtOdds = (copy: Copy, a: Figure, b: Figure, above: Above): boolean =>
  clashOf(a, b) === null
    ? (isExceeded(copy, a, b) && isToldAgain(copy, a, b, above)) || isOneToll(copy, a, b, above.others)
    : isSameThing(a, b) ||
      isSameByWords(copy, a, b) ||
      isOneManifest(copy, a, b) ||
      isToldAgain(copy, a, b, above) ||
      isMistyped(copy, a, b, above.others) ||
      isOneToll(copy, a, b, above.others)

/** *The 27 people who were inside*, said of the 17 whom the article has. */
export const isTakenUp = (copy: Copy, a: Figure, b: Figure, above: Above): boolean =>
  clashOf(a, b) === 'apart' &&
  (isOneManifest(copy, a, b) || isToldAgain(copy, a, b, above) || isMistyped(copy, a, b, above.others))
