import { type LinearModel, indexOfGreatest, scoreLabels } from '../model/linear-model.ts'
import { MOST_TAG_FEATURES, NO_TAG, tagFeatures } from './tag-features.ts'
import type { WordForms } from './word-shape.ts'

/** A tagger: a linear model, and the words that have but one tag (by the hash of the word, case kept). */
export type Tagger = Readonly<{
  tags: readonly string[]
  model: LinearModel
  certain: ReadonlyMap<number, number>
}>

/** The tags of the words of one sentence, as indexes into `tagger.tags`: greedy, from left to right. */
export const tagWords = (tagger: Tagger, forms: WordForms): Int32Array => {
  const count = forms.word.length
  const tags = new Int32Array(count)
  const keys = new Int32Array(MOST_TAG_FEATURES)
  let tag1 = NO_TAG
  let tag2 = NO_TAG
  for (let at = 0; at < count; at++) {
    let tag = tagger.certain.get(forms.word[at]!)
    tag ??= indexOfGreatest(scoreLabels(tagger.model, keys, tagFeatures(forms, at, tag1, tag2, keys)))
    tags[at] = tag
    tag2 = tag1
    tag1 = tag
  }
  return tags
}
