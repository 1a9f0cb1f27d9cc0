import type { Token } from '../domain/syntax.ts'
import type { Check } from './check.ts'

/** How many sentences on the one source may be told of. */
const REACH = 6

const SPEECH = /^(?:say|tell|claim|report|confirm|suggest|indicate|believe|add|describe)$/u

const isPlural = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const verb = tokens[token?.head ?? -1]
  const counted = /^(?:two|three|four|five|several|many|both|multiple|other|various|\d+)$/u.test(
    tokens[at - 1]?.lower ?? '',
  )
  return (
    token?.lower === 'sources' && token.relation === 'nsubj' && !counted && SPEECH.test(verb?.lemma ?? '')
  )
}

/** *The source*, not *a second source* nor *the source of the fire*. */
const isTheOne = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'source' &&
  /^(?:the|this)$/u.test(tokens[at - 1]?.lower ?? '') &&
  !/^(?:of|for|code)$/u.test(tokens[at + 1]?.lower ?? '')

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
      const until = sentences[token.sentence + REACH]?.end ?? tokens.length
      for (let other = at + 1; other < until; other++) {
        const one = tokens[other]
        if (one?.lower === 'sources') break
        if (!one || !isTheOne(tokens, other)) continue
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
  ],
  passes: [
    'Two sources said so. One source, a clerk, had seen it.',
    'Sources said the fire was out. The source of the fire was a stove.',
    'Sources said so. Other sources disagreed, and the source is a guard.',
  ],
}
