import { lemmaByRule } from '../../reference/lemma-rules.ts'
import { hashText } from '../model/hash.ts'

/** The key of an exception: the word in small letters, and whether it stands as a verb or a noun. */
export const lemmaKey = (lower: string, tag: string): number =>
  hashText(tag, 0, 1, hashText('|', 0, 1, hashText(lower)))

/** The dictionary form of a word. `exceptions` gives, by `lemmaKey`, what to cut off the end and what to add. */
export const lemmatise = (
  exceptions: ReadonlyMap<number, readonly [cut: number, add: string]>,
  word: string,
  tag: string,
): string => {
  if (tag.startsWith('VB') || tag === 'NNS' || tag === 'NN') {
    const lower = word.toLowerCase()
    const exception = exceptions.get(lemmaKey(lower, tag))
    if (exception && exception[0] < lower.length)
      return lower.slice(0, lower.length - exception[0]) + exception[1]
  }
  return lemmaByRule(word, tag)
}
