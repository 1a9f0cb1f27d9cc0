import type { Token } from '../domain/syntax.ts'
import type { Check } from './check.ts'

/** How many sentences on the one source may be told of. */
const REACH = 6

const SPEECH = /^(?:say|tell|claim|report|confirm|suggest|indicate|believe|add|describe)$/u

/** Who speaks without a name, by the plural: *sources*, *officials*. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  'sources:source officials:official diplomats:diplomat aides:aide insiders:insider'
    .split(' ')
    .map((pair): [string, string] => {
      const [many = '', one = ''] = pair.split(':')
      return [many, one]
    }),
)

const COUNT = /^(?:two|three|four|five|several|many|both|multiple|other|various|some|\d+)$/u

/** *Sources said*, *according to military sources*, *officials said*, where nothing says how many. */
const isPlural = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (!token || !PLURALS.has(token.lower)) return false
  const before = tokens.slice(Math.max(0, at - 4), at)
  const verb = tokens[token.head]
  const speaks = token.relation === 'nsubj' && SPEECH.test(verb?.lemma ?? '')
  const isCredited = before.some(
    ({ lower }, step) => lower === 'to' && before[step - 1]?.lower === 'according',
  )
  return (speaks || isCredited) && !before.some(({ lower }) => COUNT.test(lower))
}

const NAMELESS = /^(?:asked|declined|refused|spoke|requested|wanted|wished|was|is)$/u

/** *The source*, not *a second source* nor *the source of the fire*; an official only where he goes without a name. */
const isTheOne = (tokens: readonly Token[], at: number, one: string): boolean => {
  const [article, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]]
  if (tokens[at]?.lower !== one || !/^(?:the|this)$/u.test(article)) return false
  if (one === 'source') return !/^(?:of|for|code)$/u.test(next?.lower ?? '')
  return next?.text === ',' && tokens[at + 2]?.lower === 'who' && NAMELESS.test(tokens[at + 3]?.lower ?? '')
}

export const sourcesWhereOne: Check = {
  id: 'sources-where-one',
  shelf: 'voice',
  severity: 'warning',
  title: '“Sources” where there is one',
  why: 'Reuters: never “sources” when there is one. The plural tells readers that somebody else has confirmed it.',
  limits: 'Only where the text itself goes on with *the source*, within six sentences.',

  *run({ syntax: { tokens, sentences } }) {
    for (const [at, token] of tokens.entries()) {
      if (!isPlural(tokens, at)) continue
      const singular = PLURALS.get(token.lower) ?? ''
      const until = sentences[token.sentence + REACH]?.end ?? tokens.length
      for (let other = at + 1; other < until; other++) {
        const one = tokens[other]
        if (one?.lower === token.lower) break
        // *Another source said*: there are two at least.
        if (
          one?.lower === singular &&
          /^(?:another|second|third|other)$/u.test(tokens[other - 1]?.lower ?? '')
        )
          break
        if (!one || !isTheOne(tokens, other, singular)) continue
        yield {
          message: `“${token.text}” here is one source where it goes on: “the ${one.text}”.`,
          at: token.span,
          related: [one.span],
        }
        break
      }
    }
  },

  flags: [
    '⟦Sources⟧ said the witness had been moved. The ⟦1:source⟧, a court official, asked not to be named.',
    'Zoë 🙂 wrote: ⟦sources⟧ told this paper that the alarm was off. The ⟦1:source⟧, a guard, fears for his work.',
    'The mint is shut, ⟦officials⟧ said. Zoë 🙂 left. The ⟦1:official⟧, who was not allowed to speak, fears for his work.',
  ],
  passes: [
    'Two sources said so. One source, a clerk, had seen it.',
    'Sources said the fire was out. The source of the fire was a stove.',
    'Officials said so. The official in charge of the mint, who was not there, is ill.',
    'Sources said so. Other sources disagreed, and the source is a guard.',
  ],
}
