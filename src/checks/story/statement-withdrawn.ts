import { textOf, type Span } from '../../domain/span.ts'
import { statementsOf, type Statement } from '../statements.ts'
import { messageOf } from './between-articles.ts'
import type { Story, StoryCheck } from './story-check.ts'

const WITHDRAWS =
  /\b(?:withdr(?:ew|awn|aws?|awing)|retract(?:ed|s|ing)?|recant(?:ed|s|ing)?|took back|taken back|takes? back|walked back|disavow(?:ed|s)?|rescind(?:ed|s)?|no longer (?:says?|believes?|claims?|stands? by|maintains?))\b/iu

/** What is withdrawn is words: troops and bills are withdrawn, too. */
const WORDS =
  /\b(?:statements?|claims?|allegations?|accusations?|remarks?|comments?|reports?|account|testimony|confession|version|assertion|words|figures?|that|said)\b/iu

// Somebody's wish, or what nobody did.
const NOT_DONE =
  /\b(?:not|never|refus\p{L}+|declin\p{L}+|demand\p{L}*|call(?:ed|s|ing)? (?:for|on)|ask(?:ed|s|ing)?|urg\p{L}+|should|must|would|could|may|might|if|unless|until)\b[^.;]{0,50}$/iu

type Withdrawal = Readonly<{
  span: Span
  article: number
  words: ReadonlySet<string>
  names: ReadonlySet<string>
}>

const findWithdrawals = (story: Story): Withdrawal[] =>
  story.joined.sentences.flatMap(({ span }): Withdrawal[] => {
    const sentence = textOf(story.joined.text, span)
    const match = WITHDRAWS.exec(sentence)
    if (!match || NOT_DONE.test(sentence.slice(0, match.index))) return []
    const rest = sentence.slice(match.index + match[0].length)
    if (!WORDS.test(rest) && !match[0].toLowerCase().startsWith('no longer')) return []
    const from = span.start + match.index
    const tokens = story.joined.syntax.tokens.filter(
      (token) => token.span.start >= span.start && token.span.end <= span.end,
    )
    const after = tokens.filter(
      (token) => token.span.start >= from + match[0].length && /^(?:NN|VB|JJ|CD)/u.test(token.tag),
    )
    const before = tokens.filter((token) => token.span.end <= from && token.tag.startsWith('NN'))
    return [
      {
        span: { start: from, end: from + match[0].length },
        article: story.articleAt(span.start),
        words: new Set(after.map(({ lemma }) => lemma.toLowerCase()).filter((word) => !WORDS.test(word))),
        names: new Set(before.map(({ lemma }) => lemma.toLowerCase())),
      },
    ]
  })

const FEWEST_SHARED = 2
const ENOUGH = 0.6

/** Whether a statement is what was withdrawn: its source took it back, and most words of the two are the same. */
const isWithdrawn = (story: Story, withdrawal: Withdrawal, { claim, words }: Statement): boolean => {
  const { source, kind } = claim.attribution
  if (kind === 'none' || kind === 'denial' || source.length === 0) return false
  const name = source.map((span) => textOf(story.joined.text, span).toLowerCase()).join(' ')
  if (![...withdrawal.names].some((word) => name.includes(word))) return false
  const shared = [...withdrawal.words].filter((word) => words.has(word)).length
  return shared >= FEWEST_SHARED && shared / Math.min(withdrawal.words.size, words.size) >= ENOUGH
}

export const statementWithdrawn: StoryCheck = {
  id: 'statement-withdrawn',
  shelf: 'story',
  severity: 'warning',
  title: 'A statement was withdrawn that an earlier article still makes',
  why: 'The earlier article goes on being read: it wants a note, or a correction.',
  limits:
    'Knows words of withdrawing (*withdrew its statement*, *retracted*, *took back*) and looks for what the same source said before in nearly the same words.',

  *run(story) {
    const statements = statementsOf(story.joined)
    for (const withdrawal of findWithdrawals(story)) {
      const earlier = statements.filter(({ span }) => story.articleAt(span.start) < withdrawal.article)
      const known = earlier.find((statement) => isWithdrawn(story, withdrawal, statement))
      if (!known) continue
      const pair = { earlier: known.span, later: withdrawal.span }
      yield { message: messageOf(story, pair), at: pair.later, related: [pair.earlier] }
    }
  },

  flags: [
    [
      'The police said that ⟦1:the driver of the bus had been drunk⟧. Zoë wept.',
      '🙂 The police ⟦withdrew⟧ their statement that the driver of the bus had been drunk.',
    ],
    [
      'The army said on Monday that ⟦1:its troops had taken the airport⟧.',
      'The army ⟦took back⟧ its claim that its troops had taken the airport.',
    ],
  ],
  passes: [
    [
      'The army said on Monday that its troops had taken the airport.',
      'The army withdrew its troops from the airport.',
    ],
    [
      'The police said that the driver of the bus had been drunk.',
      'The police refused to withdraw their statement that the driver of the bus had been drunk.',
    ],
    [
      'The police said that the driver of the bus had been drunk.',
      'A witness withdrew her statement that the driver of the bus had been drunk.',
    ],
  ],
}
