import type { Figure } from '../../domain/ledger.ts'
import { deedOf, mayBeCalled } from './kin-nouns.ts'

const TREATED = new Set('treat hospital burn injury wound hurt ambulance'.split(' '))

/** *Took 19 paintings*, *the 16 stolen canvases*: a word for what the earlier sentence tells, or that says no more. */
export const isKnownOf = ({ modifiers, context, verb, head, fate }: Figure, word: string): boolean =>
  word === head ||
  [...modifiers, ...context, ...(verb === null ? [] : [verb])].some(
    (other) => other === word || deedOf(other) === deedOf(word) || mayBeCalled(other, word),
  ) ||
  /^(?:sick|ill|new|planned|proposed)$/u.test(word) ||
  (fate === 'killed' && /^(?:dead|kill(?:ed)?)$/u.test(word)) ||
  (/^(?:injured?|wound(?:ed)?|hurt)$/u.test(word) &&
    (fate !== null || context.some((other) => TREATED.has(other))))
