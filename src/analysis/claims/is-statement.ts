import type { Sentence } from '../../domain/sentence.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import type { Cut, Part } from './cut-sentence.ts'
import { isAdverb, isCoordinator, isFinite, isNoun, isVerb, isWhWord, isWord, pick } from './words.ts'
import { commands, isCredit } from '../stages/find-sentences.ts'

type Range = Readonly<{ first: number; end: number }>

/** A sentence with the voices in it. */
type Place = Readonly<{ syntax: Syntax; sentence: Sentence; parts: readonly Part[] }>

/** Whether claims may stand in a sentence at all: in statements, in headings with a verb, in quotations that a question holds. */
export const mayState = ({ tokens }: Syntax, { first, end }: Range, { mood, span }: Sentence): boolean => {
  if (mood === 'statement') return true
  const words = tokens.slice(first, end)
  if (mood === 'heading')
    return span.end - span.start > 12 && !isCredit(words) && words.some((_, at) => isStatedVerb(words, at))
  return mood === 'question' && words.some(({ text }) => /["“”]/.test(text))
}

/** *Five things to know* and *Where it goes* head what follows; they state nothing. */
const isStatedVerb = (words: readonly Token[], at: number): boolean => {
  const first = words.find((token) => isWord(token))
  if (first !== undefined && isWhWord(first) && !words.some(({ text }) => text === ',')) return false
  const lists = first?.tag === 'CD' && words[at - 1]?.tag === 'TO' && isNoun(words[at - 2])
  return isVerb(words[at]) && !lists
}

export const isStatement = ({ syntax, sentence, parts }: Place, { voice, words }: Cut): boolean => {
  const own = pick(syntax.tokens, words)
  // *However*, left over where the rest of its sentence is another's, and “Hm.”
  if (!own.some((token) => isWord(token) && token.tag !== 'UH')) return false
  if (voice === null && own.every((token) => !isWord(token) || isAdverb(token) || isCoordinator(token)))
    return false
  if (voice === null && sentence.mood === 'heading' && isOpenQuestion(own)) return false
  if (voice === null && (sentence.mood === 'question' || own.filter(isWord).length < 2)) return false
  if (endsInQuestion(syntax, words) || (voice === null && quotesNoStatement(syntax, words, parts)))
    return false
  if (
    isIndirectQuestion(
      syntax,
      own,
      parts.find((part) => part.voice === voice),
    )
  )
    return false
  if (voice === null || isCoordinator(own.find((token) => isWord(token)))) return true
  return !commands(own) || !opens(syntax, words)
}

/** A command begins a sentence or a quotation; *that you end up paying* further on is none. */
const opens = ({ tokens }: Syntax, words: readonly number[]): boolean => {
  const first = words[0] ?? 0
  const before = tokens[first - 1]
  return before === undefined || before.sentence !== tokens[first]?.sentence || !isWord(before)
}

/** *“Stay at home,” the mayor said*: all that the clause holds besides its frame is a quoted command or question. */
const quotesNoStatement = (syntax: Syntax, words: readonly number[], parts: readonly Part[]): boolean => {
  const act = parts.find((part) => !part.apart && words.some((at) => part.cue.has(at)))
  const content = words.filter((at) => act?.content.has(at))
  const [first] = content
  if (first === undefined || !/^(?:["“‘']|``)$/.test(syntax.tokens[first]?.text ?? '')) return false
  const said = pick(syntax.tokens, content)
  return commands(said) || endsInQuestion(syntax, content)
}

/** *Whether the talks take place*, in a list of what to watch: one clause, and it is open. */
const isOpenQuestion = (own: readonly Token[]): boolean =>
  own.find((token) => isWord(token))?.lower === 'whether' && own.filter((token) => isFinite(token)).length < 2

/** *Asked whether it could be reversed*: what is asked is not stated. */
const isIndirectQuestion = ({ tokens }: Syntax, own: readonly Token[], asking: Part | undefined): boolean => {
  const first = own.find((token) => isWord(token))
  const asks = [...(asking?.cue ?? [])].some((at) =>
    /^(?:ask|wonder|enquire|inquire)$/.test(tokens[at]?.lemma ?? ''),
  )
  return asks && (isWhWord(first) || /^(?:whether|if)$/.test(first?.lower ?? ''))
}

const endsInQuestion = ({ tokens }: Syntax, words: readonly number[]): boolean => {
  const last = words.findLast((at) => isWord(tokens[at])) ?? 0
  return tokens[last + 1]?.text.includes('?') === true
}
