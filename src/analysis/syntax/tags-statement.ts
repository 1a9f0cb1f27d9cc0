import type { Token } from '../../domain/syntax.ts'
import { isFinite, isNominal, isPause } from '../claims/words.ts'
import { VERBS_BEHIND } from '../lexicon/reporting.ts'
import { beforeAdverbs, isPastForm } from './is-predicate.ts'

type Words = readonly Token[]

/** Whether nothing but a pause, or when and where, comes behind a verb: *…, a study suggested in 2019*. */
const endsWithVerb = (words: Words, at: number): boolean => {
  const next = words[at + 1]
  if (!next || /^[.,]$/.test(next.text) || next.text.endsWith('day')) return true
  const rest = words.slice(at + 1, at + 9)
  const end = rest.findIndex(({ text }) => text === '.')
  return (
    /^(?:IN|JJ)$/.test(next.tag) &&
    end > 0 &&
    !rest.slice(0, end).some((token) => isFinite(token) || isPause(token))
  )
}

const INSIDE_SUBJECT = /^(?:NNP?S?|NNPS|PRP\$?|CD|DT|JJ[RS]?|POS|VBG)$/

/** *The talks had failed, diplomats conceded.*: who stands between a pause and such a verb says what is before. */
export const tagsAStatement = (words: Words, at: number): boolean => {
  const verb = words[at]
  if (!verb || !VERBS_BEHIND.has(verb.lemma) || !isPastForm(verb)) return false
  if (!endsWithVerb(words, at)) return false
  let from = beforeAdverbs(words, at)
  if (!isNominal(words[from]) && !(words[from]?.tag === 'VBZ' && isPause(words[from - 1]))) return false
  if (words[from]?.tag === 'VBZ') from--
  while (from > at - 9 && INSIDE_SUBJECT.test(words[from]?.tag ?? '')) from--
  const edge = words[from]
  const closes = isPause(edge) || /^["”’']+$/.test(edge?.text ?? '')
  return closes && words.slice(0, from).some((token) => isFinite(token)) && !isPause(words[at + 1])
}
