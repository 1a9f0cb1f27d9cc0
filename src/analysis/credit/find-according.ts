import { isComma } from '../claims/words.ts'
import type { Credited } from './credited.ts'
import type { Line, Stretch } from './line.ts'
import { phraseFrom } from './noun-phrase.ts'

/** *According to the ministry, …*, *…, according to the ministry*, *in the words of …*. */
export const findAccording = (line: Line): Credited[] =>
  line.words.flatMap((token, at) => {
    if (token.lower !== 'according' || line.words[at + 1]?.lower !== 'to') return []
    if ((line.quoted[at] ?? -1) >= 0) return []
    const source = phraseFrom(line, at + 2)
    if (!source) return []
    const content = contentAround(line, at, source)
    return [
      { source, cue: { from: at, to: at + 2 }, content: [content], kind: 'statement', confidence: 0.95 },
    ]
  })

const contentAround = ({ words }: Line, at: number, source: Stretch): Stretch => {
  const lead = words.slice(0, at).filter(({ text }) => /\p{L}/u.test(text)).length
  if (lead > 2) return { from: clauseStart(words, at), to: at }
  let end = words.length
  for (let next = source.to + 1; next < words.length; next++)
    if (words[next]?.text === ';') {
      end = next
      break
    }
  return { from: source.to, to: end }
}

const clauseStart = (words: Line['words'], at: number): number => {
  for (let back = at - 1; back > 0; back--) if (words[back]?.text === ';') return back + 1
  return isComma(words[0]) ? 1 : 0
}
