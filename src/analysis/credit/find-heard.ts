import type { Attribution } from '../../domain/attribution.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import { isPause } from '../claims/words.ts'
import type { Credited } from './credited.ts'
import { pastCircumstance, type Line, type Stretch } from './line.ts'
import { firstIndex } from '../stages/first-index.ts'
import type { Read } from './content-words.ts'

const FORUM = /^(?:court|inquest|inquiry|enquiry|tribunal|jury|jurors|hearing|trial|committee|panel)$/
const HEARD = /^(?:told|heard|hears)$/
const FARTHEST = 9

/** Where a sentence ends in *…, an inquest in Hull was told on Thursday*: who heard it, and the words that say so. */
type Hearing = Readonly<{ pause: number; forum: Stretch; cue: Stretch; isTold: boolean }>

const hearingIn = (words: readonly Token[]): Hearing | null => {
  if (!words.some(({ lower }) => HEARD.test(lower))) return null
  const verb = words.findLastIndex(({ lower }) => HEARD.test(lower))
  const isTold = words[verb]?.lower === 'told'
  const from = isTold || words[verb - 1]?.lemma === 'have' ? verb - 1 : verb
  if (verb < 0 || (isTold && !/^(?:was|were)$/.test(words[from]?.lower ?? ''))) return null
  const forum = words.findLastIndex((token, at) => at < from && FORUM.test(token.lower))
  const pause = words.findLastIndex((token, at) => at < forum && isPause(token))
  const rest = words.slice(pastCircumstance({ words, first: 0, quoted: [] }, verb + 1))
  const isLast = rest.every(({ text }) => !/[\p{L}\p{N}]/u.test(text))
  if (pause < 1 || forum - pause > 5 || from - forum > FARTHEST || !isLast) return null
  const between = [...words.slice(pause + 1, forum), ...words.slice(forum + 1, from)]
  if (between.some(({ tag, text }) => /^(?:VB|MD|W|CC)/.test(tag) || isPause({ text } as Token))) return null
  return { pause, forum: { from: pause + 1, to: from }, cue: { from, to: verb + 1 }, isTold }
}

/** *The spillway was cracking, an inquiry was told*, *…, a court in Leeds heard on Monday*. */
export const findHeard = ({ words, quoted }: Line): Credited[] => {
  const hearing = hearingIn(words)
  if (!hearing || (quoted[hearing.cue.from] ?? -1) >= 0) return []
  const { pause, forum, cue, isTold } = hearing
  const said = { cue, content: [{ from: 0, to: pause }], confidence: 0.9 }
  return [
    isTold ? { ...said, source: null, kind: 'impersonal' } : { ...said, source: forum, kind: 'statement' },
  ]
}

const sentenceAt = ({ tokens, sentences }: Syntax, place: number): readonly Token[] => {
  const last = tokens[firstIndex(tokens, ({ span }) => span.start >= place) - 1]
  const sentence = sentences[last?.sentence ?? -1]
  return sentence ? tokens.slice(sentence.first, sentence.end) : []
}

/** What somebody is credited with ends before the court that heard it. */
export const beforeHearing = ({ syntax }: Read, found: Attribution): Attribution => ({
  ...found,
  content: found.content.map((span) => {
    const words = sentenceAt(syntax, span.end)
    const hearing = hearingIn(words)
    if (!hearing || found.cue.some(({ start }) => start === words[hearing.cue.from]?.span.start)) return span
    const end = words[hearing.pause - 1]?.span.end ?? 0
    return end > span.start && end < span.end ? { start: span.start, end } : span
  }),
})
