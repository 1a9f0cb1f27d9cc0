/** Words that put an event in a place. */
export const WHERE = /^(?:in|at|near|outside|above|off)$/u

/** Words that make another event of it, of the same kind. */
export const ANOTHER =
  /^(?:another|second|also|similar|other|later|again|then|both|each|next|earlier|previous|last|separate|annual)$/u
