import { type LinearModel, scoreLabels } from '../model/linear-model.ts'
import { MOST_PARSE_FEATURES, parseFeatures } from './parse-features.ts'
import { LEFT, RIGHT, SHIFT, canTake, isFinished, startParse, take } from './parse-state.ts'

/** The best-scored of the steps that are allowed. */
export const bestAction = (allowed: (action: number) => boolean, scores: ArrayLike<number>): number => {
  let best = -1
  for (const action of [SHIFT, LEFT, RIGHT])
    if (allowed(action) && (best < 0 || scores[action]! > scores[best]!)) best = action
  return best
}

/**
 * The head of each word of a sentence, by its index in the sentence; the sentence's length stands for the root.
 * `words` and `tags` are hashes of the small-letter words and indexes of tags.
 */
export const parseSentence = (model: LinearModel, words: Int32Array, tags: Int32Array): Int32Array => {
  const state = startParse(words, tags)
  const keys = new Int32Array(MOST_PARSE_FEATURES)
  const allowed = (action: number) => canTake(state, action)
  while (!isFinished(state)) {
    const scores = scoreLabels(model, keys, parseFeatures(state, keys))
    take(state, bestAction(allowed, scores))
  }
  return state.heads.subarray(0, words.length)
}
