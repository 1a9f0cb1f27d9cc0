import type { Attribution } from '../../domain/attribution.ts'
import type { Syntax } from '../../domain/syntax.ts'
import { REPORTING_VERBS } from '../lexicon/reporting.ts'
import { isFinite, isWord } from '../claims/words.ts'
import { firstIndex } from '../stages/first-index.ts'
import { subjectEnd, verbGroup } from './cue-group.ts'
import { spanOfWords, trimmed, type Line } from './line.ts'
import { phraseBefore } from './noun-phrase.ts'

/** *The governor added:* above a paragraph of quotation, which is what was added. */
export const findAnnounced = (syntax: Syntax, line: Line, next: Line | undefined): Attribution[] => {
  const { words } = line
  const colon = words.at(-1)
  const verb = words.findLastIndex((token) => isFinite(token) && REPORTING_VERBS.has(token.lemma))
  if (colon?.text !== ':' || verb < 0 || words.slice(verb).filter((token) => isWord(token)).length > 6)
    return []
  const start = next?.words[0]?.span.start ?? Infinity
  const quotation = syntax.quotations[firstIndex(syntax.quotations, ({ span }) => span.start >= start)]
  const group = verbGroup(line, verb)
  const source = phraseBefore(line, subjectEnd(line, group))
  if (quotation?.span.start !== start || !source) return []
  return [
    {
      source: [spanOfWords(line, trimmed(line, source))],
      cue: [spanOfWords(line, group)],
      content: [quotation.inner],
      kind: 'quotation',
      confidence: 0.95,
    },
  ]
}
