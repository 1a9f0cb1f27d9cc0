import { textOf } from '../../domain/span.ts'
import type { Check } from '../check.ts'

const ONE_WORD = /^\p{Ll}[\p{L}’'-]{2,}$/u
// A word that is spoken of as a word is rightly marked.
const AS_A_WORD =
  /\b(?:word|term|called|named|labell?ed|dubbed|means|phrase|slogan|nicknamed|known as|spell(?:s|ed|ing)?)\b[^.;]{0,20}$/iu

export const scareQuotes: Check = {
  id: 'scare-quotes',
  shelf: 'house',
  severity: 'note',
  title: 'One word in quotation marks',
  why: 'AP: a fragment of one or two words seldom needs quoting, and reads as if the desk winked at the reader. Paraphrase, or quote the sentence.',
  limits: 'Leaves alone a word that is spoken of as a word.',

  *run({ text, syntax }) {
    for (const { span, inner } of syntax.quotations) {
      const word = textOf(text, inner)
      if (!ONE_WORD.test(word) || AS_A_WORD.test(text.slice(Math.max(0, span.start - 50), span.start)))
        continue
      yield { message: `“${word}” is quoted alone.`, at: span }
    }
  },

  flags: ['Zoë wept. 🙂 The minister promised ⟦“reforms”⟧ by May.'],
  passes: ['The word “reforms” is new.', '“We will reform the courts,” the minister said.'],
}
