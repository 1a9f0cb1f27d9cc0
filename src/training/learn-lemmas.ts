import { lemmaKey } from '../analysis/syntax/lemmatise.ts'
import { lemmaByRule } from '../reference/lemma-rules.ts'
import type { ParsedSentence } from './corpus.ts'

/** The lemmas that the rules get wrong: by the key of the word, how much to cut off and what to add. */
export const learnLemmas = (
  sentences: readonly ParsedSentence[],
): Map<number, { cut: number; add: string }> => {
  const counts = new Map<string, number>()
  for (const { words, tags, lemmas } of sentences)
    words.forEach((word, at) => {
      if (!/^(?:VB|NNS?$)/.test(tags[at]!) || !/^\p{L}+$/u.test(word)) return
      const entry = `${word.toLowerCase()} ${tags[at]!.charAt(0)} ${lemmas[at]!.toLowerCase()} ${tags[at]!}`
      counts.set(entry, (counts.get(entry) ?? 0) + 1)
    })
  const best = new Map<string, { lemma: string; tag: string; count: number }>()
  for (const [entry, count] of counts) {
    const [word = '', kind = '', lemma = '', tag = ''] = entry.split(' ')
    const key = `${word} ${kind}`
    if (count > (best.get(key)?.count ?? 0)) best.set(key, { lemma, tag, count })
  }
  const exceptions = new Map<number, { cut: number; add: string }>()
  for (const [key, { lemma, tag }] of best) {
    const word = key.slice(0, key.indexOf(' '))
    if (lemmaByRule(word, tag) === lemma) continue
    let shared = 0
    while (shared < word.length && shared < lemma.length && word[shared] === lemma[shared]) shared++
    if (shared > 0)
      exceptions.set(lemmaKey(word, tag), { cut: word.length - shared, add: lemma.slice(shared) })
  }
  return exceptions
}
