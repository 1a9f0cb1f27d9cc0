import { conceptOf } from './concept-of.ts'

const SMALL =
  /^(?:a|an|the|of|in|on|at|to|for|and|or|but|as|by|with|from|after|before|into|amid|its|his|her|their|has|have|had|was|were|be|been|will|than|that|this|it|he|she|they|up|out|off)$/u

/** The concepts of the words that carry meaning, as a headline and a claim are compared by them. */
export const wordsOf = (words: string): Set<string> =>
  new Set(
    (words.toLowerCase().match(/[\p{L}\p{N}]+(?:['’]s)?/gu) ?? [])
      .filter((word) => !SMALL.test(word))
      .map(conceptOf),
  )
