import type { Claim } from '../../domain/claim.ts'
import { alikePairs } from '../alike.ts'
import { haveOneSource, statementsOf, type Statement } from '../statements.ts'
import { messageOf } from './between-articles.ts'
import { saysRevised } from './revised.ts'
import type { Story, StoryCheck } from './story-check.ts'

const isSaid = ({ attribution: { kind } }: Claim): boolean =>
  kind === 'statement' ||
  kind === 'assertion' ||
  kind === 'confirmation' ||
  kind === 'admission' ||
  kind === 'denial' ||
  kind === 'quotation' ||
  kind === 'document'

const isDenial = ({ claim }: Statement): boolean => claim.attribution.kind === 'denial'

const NEGATION = /^(?:not|n['’]t|never|no|nobody|none|neither|nor|without)$/u

const holdsNegation = ({ tokens }: Statement): boolean => tokens.some(({ lower }) => NEGATION.test(lower))

/** A denial turns over what is stated, and so does a negation. One word of negation in both is no difference. */
const areOpposed = (a: Statement, b: Statement): boolean => {
  const isTurned = a.isNegated !== b.isNegated && holdsNegation(a) !== holdsNegation(b)
  return isTurned ? isDenial(a) === isDenial(b) : a.isNegated === b.isNegated && isDenial(a) !== isDenial(b)
}

const isPlain = ({ claim, isConditional, isHeading, isTemporal }: Statement): boolean =>
  isSaid(claim) && !isConditional && !isHeading && !isTemporal && claim.hedging.level < 3

const isBetween = (story: Story, a: Statement, b: Statement): boolean =>
  story.articleAt(a.span.start) !== story.articleAt(b.span.start)

export const sourceChangedWord: StoryCheck = {
  id: 'source-changed-word',
  shelf: 'story',
  severity: 'warning',
  title: 'A source says the opposite of what it said in an earlier article of the story',
  why: 'Either the source changed its word, which is news, or one of the two articles has it wrong.',
  limits:
    'Compares what one source says, confirms and denies. Silent where the later article says that the source went back on its word.',

  *run(story) {
    for (const [a, b] of alikePairs(statementsOf(story.joined))) {
      if (!isBetween(story, a, b) || !isPlain(a) || !isPlain(b) || !areOpposed(a, b)) continue
      if (!haveOneSource(story.joined.text, a.claim, b.claim) || saysRevised(story, b.span)) continue
      yield { message: messageOf(story, { earlier: a.span, later: b.span }), at: b.span, related: [a.span] }
    }
  },

  flags: [
    [
      'Westlink confirmed that ⟦1:it had known of the fault⟧. Zoë wept.',
      '🙂 In the evening Westlink denied that ⟦it had known of the fault⟧.',
    ],
    [
      'The interior ministry said that ⟦1:the guards had opened fire on the crowd⟧.',
      'The interior ministry said that ⟦the guards had not opened fire on the crowd⟧.',
    ],
  ],
  passes: [
    ['Westlink confirmed that it had known of the fault.', 'Eastlink denied that it had known of the fault.'],
    [
      'The interior ministry said that the guards had opened fire on the crowd.',
      'The interior ministry changed its account and said that the guards had not opened fire on the crowd.',
    ],
    ['Westlink denied that it had known of the fault.', 'Westlink said that it had not known of the fault.'],
  ],
}
