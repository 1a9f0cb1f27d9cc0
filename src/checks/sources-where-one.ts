import type { Span } from '../domain/span.ts'
import type { Token } from '../domain/syntax.ts'
import type { Check } from './check.ts'

/** How many sentences on the one source may be told of: a feature comes back to it late. */
const REACH = 25

const SPEECH =
  /^(?:say|tell|claim|report|confirm|suggest|indicate|believe|add|describe|warn|expect|fear|predict|agree|show|find|think|put|estimate|argue|insist|speak)$/u

/** Who speaks without a name, by the plural: *sources*, *officials*. */
const PLURALS: ReadonlyMap<string, string> = new Map(
  'sources:source officials:official diplomats:diplomat aides:aide insiders:insider witnesses:witness eyewitnesses:eyewitness experts:expert analysts:analyst studies:study surveys:survey reports:report scientists:scientist researchers:researcher doctors:doctor economists:economist critics:critic neighbours:neighbour neighbors:neighbor colleagues:colleague executives:executive bankers:banker investigators:investigator commanders:commander soldiers:soldier teachers:teacher parents:parent residents:resident employees:employee workers:worker staff:member lawyers:lawyer lawmakers:lawmaker ministers:minister directors:director'
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
  const before = tokens.slice(Math.max(0, at - 4), at).filter(({ sentence }) => sentence === token.sentence)
  const verb = tokens[token.head]
  const isBeside = /^(?:said|say|told|confirmed)$/u.test(tokens[at + 1]?.lower ?? '')
  const speaks = isBeside || (token.relation === 'nsubj' && SPEECH.test(verb?.lemma ?? ''))
  const isCredited = before.some(
    ({ lower }, step) => lower === 'to' && before[step - 1]?.lower === 'according',
  )
  return (
    (speaks || isCredited || speaksFurtherOn(tokens, at)) && !before.some(({ lower }) => COUNT.test(lower))
  )
}

/** *Sources familiar with the talks said*: what they are stands between them and the verb. */
const speaksFurtherOn = (tokens: readonly Token[], at: number): boolean => {
  if (!/^(?:familiar|close|in|at|with|from|inside|near|briefed|who)$/u.test(tokens[at + 1]?.lower ?? ''))
    return false
  const after = tokens.slice(at + 1, at + TO_VERB)
  const verb = after.find(({ tag, text }) => /^VB[DPZ]$/u.test(tag) || /^[,.;:]$/u.test(text))
  return verb !== undefined && verb.sentence === tokens[at]?.sentence && SPEECH.test(verb.lemma)
}
/** In tokens. */
const TO_VERB = 10

/** *The source*, *the diplomat said*, *the study, of 40 men*: the one, where nobody brought in one of many before. */
const isTheOne = (tokens: readonly Token[], at: number, one: string): boolean => {
  const [article, token, next] = [tokens[at - 1]?.lower ?? '', tokens[at], tokens[at + 1]]
  if (token?.lower === one && article === 'same' && tokens[at - 2]?.lower === 'the') return one === 'source'
  if (token?.lower !== one || !/^(?:the|this)$/u.test(article)) return isTheOnly(tokens, at, one)
  if (one === 'source') return !/^(?:of|for|code)$/u.test(next?.lower ?? '')
  // A post that one holds, a worker of somewhere: only a study or somebody who speaks is known by nothing else.
  const speaks = token.relation.startsWith('nsubj') && SPEECH.test(tokens[token.head]?.lemma ?? '')
  return (
    next?.lower === ',' || speaks || /^(?:who|would|asked|declined|refused|spoke)$/u.test(next?.lower ?? '')
  )
}

/** *The only expert to have looked at it*, *the sole witness*; but *only one winner*. */
const isTheOnly = (tokens: readonly Token[], at: number, one: string): boolean =>
  /^(?:only|sole|single|lone)$/u.test(tokens[at - 1]?.lower ?? '') &&
  !(tokens[at]?.lower === 'one' && /^(?:NN|JJ|CD|IN)/u.test(tokens[at + 1]?.tag ?? '')) &&
  (tokens[at]?.lower === one || (PERSON.test(tokens[at]?.lower ?? '') && PEOPLE.test(one)))

const PERSON = /^(?:person|one|man|woman|source)$/u
const PEOPLE = /^(?!study|survey|report)/u

const isBroughtIn = (tokens: readonly Token[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 4), at)
    .some(
      ({ lower, sentence }) =>
        sentence === tokens[at]?.sentence &&
        /^(?:a|an|another|second|third|other|one|each|every|former|first)$/u.test(lower),
    )

/** How far back one who was brought in is still the one. */
const BACK = 60

/** *A government source said so. Party sources agreed. The source …*: the one that was there before. */
const isOneKnown = (tokens: readonly Token[], at: number, one: string): boolean => {
  for (let other = at - 1; other > Math.max(0, at - BACK); other--)
    if (tokens[other]?.lower === one && isBroughtIn(tokens, other)) return true
  return false
}

/** *The source, a guard, was the only person to speak*: the sentence may say so twice. */
const onlyOnesAfter = (tokens: readonly Token[], at: number, one: string): Span[] => {
  const own: Span[] = []
  for (let other = at + 1; tokens[other]?.sentence === tokens[at]?.sentence && other < tokens.length; other++)
    if (isTheOnly(tokens, other, one)) own.push(tokens[other]?.span ?? { start: 0, end: 0 })
  return own
}

export const sourcesWhereOne: Check = {
  id: 'sources-where-one',
  shelf: 'voice',
  severity: 'warning',
  title: '“Sources” where there is one',
  why: 'Reuters: never “sources” when there is one. The plural tells readers that somebody else has confirmed it.',
  limits:
    'Only where the text itself goes on with *the source*, *the study*, *the only witness* within twenty-five sentences.',

  *run({ syntax: { tokens, sentences } }) {
    for (const [at, token] of tokens.entries()) {
      if (!isPlural(tokens, at)) continue
      const singular = PLURALS.get(token.lower) ?? ''
      if (isOneKnown(tokens, at, singular)) continue
      const until = sentences[token.sentence + REACH]?.end ?? tokens.length
      for (let other = at + 1; other < until; other++) {
        const one = tokens[other]
        if (one?.lower === token.lower) break
        // *The source of the leak*: of something, and nobody who speaks.
        if (one?.lower === 'source' && /^(?:of|for)$/u.test(tokens[other + 1]?.lower ?? '')) break
        // *Another source said*, *a US official said*: one more is brought in, and *the* one is that.
        if (one?.lower === singular && isBroughtIn(tokens, other)) break
        if (!one || !isTheOne(tokens, other, singular)) continue
        yield {
          message: `“${token.text}” here is one source where it goes on: “the ${one.text}”.`,
          at: token.span,
          related: [one.span, ...onlyOnesAfter(tokens, other, singular)],
        }
        break
      }
    }
  },

  flags: [
    '⟦Sources⟧ familiar with the talks said that Zoë 🙂 would leave. Snow fell. The ⟦1:source⟧, who used to work there, wept.',
    'A general was held, army ⟦sources⟧ said. Zoë 🙂 left. The same ⟦1:source⟧ said that he had wept.',
    'Zoë 🙂 read all 212 pages. ⟦Sources⟧ at the firm said that it would appeal. The ⟦1:source⟧ said that nobody knew.',
    '⟦Studies⟧ show that the diet helps, Zoë 🙂 said. The ⟦1:study⟧, of 40 men, lasted six weeks.',
    '⟦Witnesses⟧ said that the van sped up. “I saw it,” 🙂 said Zoë Pell, the only ⟦1:person⟧ to have seen the crash.',
    '⟦Sources⟧ said the witness had been moved. The ⟦1:source⟧, a court official, asked not to be named.',
    'Zoë 🙂 wrote: ⟦sources⟧ told this paper that the alarm was off. The ⟦1:source⟧, a guard, fears for his work.',
    'The mint is shut, ⟦officials⟧ said. Zoë 🙂 left. The ⟦1:official⟧, who was not allowed to speak, fears for his work.',
  ],
  passes: [
    'A government source said so. Party sources agreed. The source asked Zoë not to name him.',
    'Sources said that a clerk was the source of the leak. Ministers want the source found.',
    'Experts agree that the road will pay. But there is only one winner, he says.',
    'Studies show that the diet helps. A study in Zoë’s town lasted six weeks. The study followed 40 men.',
    'Two sources said so. One source, a clerk, had seen it.',
    'Sources said the fire was out. The source of the fire was a stove.',
    'Officials said so. The official in charge of the mint, who was not there, is ill.',
    'Sources said so. Other sources disagreed, and the source is a guard.',
  ],
}
