import type { Post } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'
import { stateNamed, stateOfDemonym } from '../../reference/states.ts'

const OF_COUNTRY =
  /\b(?:coach|manager|captain|ambassador|consul|president|prime minister|international|goalkeeper|striker|defender|midfielder)\b/u

/** *Denmark coach*, and then *coach of the Sweden side*: one post of two countries. */
export const areOfTwoCountries = (a: Post, b: Post): boolean => {
  const [one, two] = [a, b].map(({ words }) => OF_COUNTRY.exec(foldName(words))?.[0])
  const [first, second] = [a, b].map(({ words }) => statesIn(words))
  if (one === undefined || one !== two || first?.size !== 1 || second?.size !== 1) return false
  return [...first].some((state) => !second.has(state))
}

const statesIn = (words: string): ReadonlySet<string> =>
  new Set(
    (words.match(/\p{Lu}[\p{L}-]+/gu) ?? []).flatMap((name) => {
      const state = stateNamed(name) ?? stateOfDemonym(name)
      return state ? [state.code] : []
    }),
  )
