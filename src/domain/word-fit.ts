/**
 * A word that is often mistaken for another one, where the other one fits better what stands around it. `token` is its
 * index among the tokens of the text, `meant` the other word in the same form, `fit` and `ownFit` how near the matter
 * of each is to the words around, from 0 (nothing in common) to 1, `homeFit` the same of the written word and a longer
 * stretch of the text, `besideLead` by how much the other one is the nearer to a word that it goes with, and `speaking`
 * the tokens that speak for the other.
 */
export type WordFit = Readonly<{
  token: number
  meant: string
  fit: number
  ownFit: number
  homeFit: number
  besideLead: number
  speaking: readonly number[]
}>
