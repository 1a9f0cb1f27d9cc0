import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { wordsAround } from './definite.ts'
import { isLengthOf, isTermOf } from './is-length-of.ts'
import { isOfKnownPlace } from './is-narrowed.ts'
import { isAllOfFate, isOneDismissal, isSizeOf } from './one-bearer.ts'
import { isOneKind } from './one-kind.ts'
import { isSumOfOwner, isSumOfSubject } from './sum-owned.ts'

const isPeople = ({ quantity: { unit } }: Figure): boolean => unit === 'person'

// "The records of 3.1 million patients", "the 1.3 million people affected".
const AFFECTED = /^\s+(?:affected|involved|concerned)\b/u

/** The same kind; or people of one place, whatever they are called there: *640 pupils*, *the 460 children at the school*. */
export const isKindred = (copy: Copy, a: Figure, b: Figure): boolean =>
  isOneKind(a, b) ||
  isTermOf(copy, a, b) ||
  isLengthOf(copy, a, b) ||
  isSumOfOwner(copy, a, b) ||
  isSumOfSubject(copy, a, b) ||
  isSizeOf(copy, a, b) ||
  isOneDismissal(copy, a, b) ||
  isAllOfFate(copy, a, b) ||
  (isPeople(a) && isPeople(b) && a.fate === b.fate && AFFECTED.test(wordsAround(copy, b).after)) ||
  (isPeople(a) && isPeople(b) && a.fate === b.fate && a.subject !== null && isOfKnownPlace(copy, a, b))
