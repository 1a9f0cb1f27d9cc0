import { type CueLexicon, lemmaEntry, LONGEST_PHRASE, SHORTEST_PHRASE, phraseEntry } from './cue-lexicon.ts'
import type { Columns } from './empty-table.ts'
import type { WordTable } from './word-table.ts'

/** Fills in what the cue lexicon knows; training does so again and again, with a lexicon of other articles. */
export const applyLexicon = (table: WordTable, lexicon: CueLexicon): void => {
  table.phrase.fill(0)
  for (let at = 0; at < table.count; at++)
    table.cueStep[at] = lexicon.lemmas.get(lemmaEntry(table.lemma[at]!, table.tagLetter[at]!)) ?? 0
  fillPhrases(table, lexicon)
}

const fillPhrases = (table: Columns, { phrases }: CueLexicon): void => {
  const { count, lemma, phrase } = table
  for (let at = 0; at < count;) {
    let length = Math.min(LONGEST_PHRASE, count - at)
    let step: number | undefined
    for (; length >= SHORTEST_PHRASE; length--) {
      step = phrases.get(phraseEntry(lemma, at, length))
      if (step !== undefined) break
    }
    if (step === undefined) {
      at++
      continue
    }
    for (let index = 0; index < length; index++)
      phrase[at + index] = 1 + step * 3 + (index === 0 ? 0 : index === length - 1 ? 2 : 1)
    at += length
  }
}
