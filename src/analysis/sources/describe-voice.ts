import type { Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import { indexesIn } from '../claims/voices.ts'
import { isFinite, isPause, pick } from '../claims/words.ts'
import { phraseBefore } from '../credit/noun-phrase.ts'
import { PERSONS } from '../../reference/persons.ts'
import { PERSON_NOUNS, roleOfNoun } from '../lexicon/roles.ts'
import { describeSource, type Description } from './describe-source.ts'
import type { Scene } from './resolution.ts'

/** *Workers walked out, saying …*: whoever the sentence is about says it. */
export const subjectFor = ({ syntax, lines, text }: Scene, cue: readonly Span[]): Description | null => {
  const [at] = indexesIn(syntax, cue)
  const token = syntax.tokens[at ?? -1]
  const line = lines[token?.sentence ?? -1]
  if (token?.tag !== 'VBG' || !line || !isPause(syntax.tokens[(at ?? 0) - 1])) return null
  const subject = phraseBefore(
    line,
    line.words.findIndex((word) => isFinite(word)),
  )
  return subject ? describeSource(text, line.words.slice(subject.from, subject.to)) : null
}

/** The words of a source; for *who* and *which* those of the noun before them. */
export const describeWords = (scene: Scene, spans: readonly Span[]): Description | null => {
  const indexes = indexesIn(scene.syntax, spans.slice(0, 1))
  const tokens = pick(scene.syntax.tokens, indexes)
  const first = tokens[0]
  if (first === undefined) return null
  if (tokens.length === 1 && /^(?:who|which|that|whom|whose)$/.test(first.lower)) {
    const line = scene.lines[first.sentence]
    const at = (indexes[0] ?? 0) - (line?.first ?? 0)
    const before = line ? (phraseBefore(line, at) ?? phraseBefore(line, at - 1)) : null
    if (!before || !line) return null
    const words = withoutDeed(line.words.slice(before.from, before.to))
    return describeSource(scene.text, first.lower.startsWith('who') ? nearestPerson(words) : words)
  }
  return describeSource(scene.text, tokens)
}

/** *Were reported by the ministry, which …*: the participle is of the verb, not of the ministry. */
const withoutDeed = (words: readonly Token[]): readonly Token[] =>
  words[0]?.tag === 'VBN' && words[1]?.lower === 'by' ? words.slice(2) : words

/** *Her feud with the botanist Harold Finch, who …*, *nine years by a judge who …*: *who* is whom the last preposition names. */
const nearestPerson = (words: readonly Token[]): readonly Token[] => {
  const link = words.findLastIndex(({ tag }) => tag === 'IN')
  const behind = words.slice(link + 1)
  const isNamed = behind.some(({ tag }) => tag === 'NNP') && !isPause(words[link + 1])
  const isOnlyPerson = words[link]?.lower !== 'of' && isSomebody(behind) && !isSomebody(words.slice(0, link))
  return link > 0 && (isOnlyPerson || (isNamed && !PERSON_NOUNS.has(words[link - 1]?.lemma ?? '')))
    ? behind
    : words
}

const isSomebody = (words: readonly Token[]): boolean =>
  words.some(({ tag, lower, lemma }) => tag === 'NNP' || PERSONS.has(lower) || roleOfNoun(lemma) !== null)
