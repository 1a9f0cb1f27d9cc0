import { mayBeCalled } from './kin-nouns.ts'
import { isOneNoun } from './one-noun.ts'

/** The forms that a plural may be of: *boxes* of *box*, *houses* of *house*, *cities* of *city*. */
const singularsOf = (noun: string): string[] => [
  noun,
  noun.replace(/s$/u, ''),
  noun.replace(/es$/u, ''),
  noun.replace(/ies$/u, 'y'),
  noun.replace(/ves$/u, 'f'),
]

/** Whether a noun as the text writes it, singular or plural, may name what a figure counts. */
export const isNamed = (head: string | null, noun: string): boolean =>
  head !== null &&
  (isOneNoun(head, noun) || singularsOf(noun.toLowerCase()).some((singular) => mayBeCalled(head, singular)))
