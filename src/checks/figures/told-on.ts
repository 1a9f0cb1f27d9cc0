import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { wordsAround } from './definite.ts'

const GENERIC = new Set('people person other man woman body'.split(' '))
/** Whether what is counted is called people and no more. */
export const isGeneric = ({ head }: Figure): boolean => head === null || GENERIC.has(head)

// "Three presidential debates", "the 11 primary debates": each narrowed in its own way.
export const sameModifiers = (a: Figure, b: Figure): boolean =>
  (a.modifiers.length === 0 ||
    b.modifiers.length === 0 ||
    a.modifiers.some((word) => b.modifiers.includes(word))) &&
  b.modifiers.every((word) => a.modifiers.includes(word) || a.context.includes(word))

const DEGREE = /\b(?:seriously|badly|severely|critically|slightly|lightly|among the|among those)\b/iu

/** *Dozens of people were hurt. Nine passengers were badly hurt*: fewer, of a narrower noun or a worse degree. */
export const isSomeOf = (copy: Copy, a: Figure, b: Figure): boolean => {
  const { before, after } = wordsAround(copy, b)
  const isFewer = (b.quantity.max ?? Infinity) < (a.quantity.min ?? 0)
  return DEGREE.test(`${before} ${after}`) || (isFewer && isGeneric(a) && !isGeneric(b))
}

const NEAR = 3

/** *Scores of homes were destroyed. The mayor said that eleven homes had burned*: one noun, and no place or voice of its own. */
export const isToldOn = (a: Figure, b: Figure): boolean =>
  a.head === b.head &&
  (a.speaker.length === 0 || b.speaker.length === 0) &&
  b.sentence - a.sentence <= NEAR &&
  b.when.length === 0 &&
  b.names.every((name) => a.names.includes(name) || b.speaker.includes(name)) &&
  sameModifiers(a, b)
