import type { Figure } from '../../domain/ledger.ts'
import { classesOf } from '../../reference/classes-of-things.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from './in-sentence.ts'

/*
 * A name sets a figure in another place or hangs it on another thing only where it stands with the figure: at the head of
 * its sentence (*In Dallas the five dead …*), as the doer (*Siemens said that its 4,300 staff*), or right after what is
 * counted. Where the bodies of the nine were taken, and who speaks of them, says nothing of which nine they are.
 */

const NAME = /\p{Lu}[\p{L}\p{M}’'-]*(?:\s+\p{Lu}[\p{L}\p{M}’'-]*)*/gu
const AFTER = /^\s+(?:(?:in|at|of|from|near|for|with)\s+(?:the\s+)?)?(?=\p{Lu})/u

const peopleOf = new WeakMap<Copy, ReadonlySet<string>>()

/** The words of which the names of people are made: who speaks of a figure says nothing of where it is. */
/** The words of the names of people. */
export const wordsOfPeople = (copy: Copy): ReadonlySet<string> => {
  const known =
    peopleOf.get(copy) ??
    new Set(copy.entities.people.flatMap(({ name }) => name.toLowerCase().split(/\s+/u)))
  peopleOf.set(copy, known)
  return known
}

/** The names that stand before a figure in its sentence, or right after what it counts. */
const namesAt = (copy: Copy, { sentence, names, quantity: { span, ofSpan } }: Figure): string[] => {
  const { start, end } = spanOfSentence(copy, sentence)
  const before = copy.text.slice(start, span.start)
  const from = Math.max(span.end, ofSpan?.end ?? 0)
  const tail = copy.text.slice(from, Math.min(end, from + REACH))
  const after = AFTER.exec(tail)
  const words = `${before} ${after ? (tail.slice(after[0].length).match(NAME)?.[0] ?? '') : ''}`
  const found = new Set((words.match(NAME) ?? []).flatMap((name) => name.toLowerCase().split(/\s+/u)))
  const people = wordsOfPeople(copy)
  return names.filter(
    // "Sheep will be taken off the farm": the capital is that of the sentence.
    (name) =>
      found.has(name) &&
      !people.has(name) &&
      !(before.toLowerCase().startsWith(name) && classesOf(name).size > 0),
  )
}

const REACH = 60

/** Whether the names beside a later figure set it in another place than the names of an earlier one. */
export const isSetElsewhere = (copy: Copy, a: Figure, b: Figure): boolean => {
  const own = namesAt(copy, b)
  if (own.length === 0 || a.names.length === 0) return false
  const people = wordsOfPeople(copy)
  const value = copy.text.slice(a.quantity.span.start, a.quantity.span.end).toLowerCase()
  const others = a.names.filter((name) => !people.has(name) && !value.includes(name))
  if (others.length === 0) return false
  const shared = own.filter((name) => others.includes(name)).length
  return shared < Math.min(own.length, others.length) / 2
}
