import { classesOf } from '../../reference/classes-of-things.ts'
import type { Figure } from '../../domain/ledger.ts'
import { deedOf, kinOf } from './kin-nouns.ts'
import { isMagnitude } from './one-kind.ts'
import { rootOf } from './root-of.ts'

const keyOf = (noun: string): string => rootOf(kinOf(noun))

const keysOfNoun = (noun: string): string[] => [
  ...new Set([rootOf(noun), keyOf(noun), rootOf(deedOf(noun)), ...[...classesOf(noun)].map(rootOf)]),
]

/** Figures are compared with those that count people, or share a noun or its kin, a unit, or the deed as a noun. */
export const keysOf = (figure: Figure): string[] => [
  ...(isMagnitude(figure) ? ['magnitude'] : []),
  ...wordKeys(figure),
]

const wordKeys = ({
  quantity: { unit },
  fate,
  head,
  verb,
  subject,
  modifiers,
  context,
}: Figure): string[] => [
  `${unit ?? ''} ${fate ?? head ?? ''}`,
  ...(unit === 'person' ? [`person ${fate ?? ''}`] : []),
  ...(unit === null && fate !== null ? [`person ${fate}`] : []),
  ...(unit === 'person' && context.includes('job') ? [rootOf('job')] : []),
  ...(fate === null && head !== null && kinOf(head) === 'victim' ? ['person killed'] : []),
  ...(unit === null || unit === 'person'
    ? [head, verb, ...modifiers].flatMap((word) => (word === null ? [] : keysOfNoun(word)))
    : [unit, ...[head, subject].flatMap((word) => (word === null ? [] : [`${unit} ${keyOf(word)}`]))]),
]
