import type { Token } from '../../../domain/syntax.ts'

const QUOTE = /^(?:["“”«»]|``|'')$/u

/** For each token, whether it belongs to a question, which states nothing and so hedges nothing. */
export const questionsIn = (tokens: readonly Token[]): readonly boolean[] => {
  const asked: boolean[] = Array.from(tokens, () => false)
  let question = false
  for (let at = tokens.length - 1; at >= 0; at--) {
    const { text = '', sentence = -1 } = tokens[at] ?? {}
    if (sentence !== tokens[at + 1]?.sentence || QUOTE.test(text)) question = false
    if (/^\?+!?$/u.test(text)) question = true
    asked[at] = question
  }
  return asked
}
