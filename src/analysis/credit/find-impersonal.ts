import { IMPERSONAL_ADVERBS, IMPERSONAL_VERBS } from '../lexicon/reporting.ts'
import { isAdverb } from '../claims/words.ts'
import { isNegated, isPassive, subjectEnd, verbGroup } from './cue-group.ts'
import type { Credited } from './credited.ts'
import type { Line } from './line.ts'

/** What is passed on in nobody's name: *are believed to have been killed*, *it is feared that*, *reportedly*. */
export const findImpersonal = (line: Line): Credited[] =>
  line.words.flatMap((token, at) => {
    if ((line.quoted[at] ?? -1) >= 0) return []
    if (IMPERSONAL_ADVERBS.has(token.lower)) return [adverbial(line, at)]
    return token.tag === 'VBN' && IMPERSONAL_VERBS.has(token.lemma) ? passive(line, at) : []
  })

const adverbial = (line: Line, at: number): Credited => ({
  source: null,
  cue: { from: at, to: at + 1 },
  content: [{ from: 0, to: line.words.length }],
  kind: 'impersonal',
  confidence: 0.8,
})

const passive = (line: Line, at: number): Credited[] => {
  const { words } = line
  const group = verbGroup(line, at)
  if (!isPassive(line, group) || isNegated(line, group)) return []
  let next = at + 1
  while (isAdverb(words[next])) next++
  const marker = words[next]
  const found = { source: null, kind: 'impersonal' as const, confidence: 0.95 }
  if (marker?.tag === 'TO' && words[next + 1]?.tag !== 'NNP')
    return [
      {
        ...found,
        cue: { from: group.from, to: next + 1 },
        content: [
          { from: 0, to: group.from },
          { from: next + 1, to: words.length },
        ],
      },
    ]
  const subject = words[subjectEnd(line, group) - 1]
  if (subject?.lower !== 'it') return []
  const start = marker?.lower === 'that' ? next + 1 : next
  return [
    {
      ...found,
      cue: { from: subjectEnd(line, group) - 1, to: at + 1 },
      content: [{ from: start, to: words.length }],
    },
  ]
}
