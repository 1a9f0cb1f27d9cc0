import type { ListedCheck } from '../../checks/every-check.ts'
import type { Decision } from '../../domain/decision.ts'
import type { Editor } from '../../domain/editor.ts'
import { isBare } from '../../domain/standing.ts'
import { VERDICTS } from '../../domain/verdict.ts'
import type { DeskClaim, Workbench } from '../../domain/workbench.ts'
import { newToken } from '../only-once.ts'
import { presentAssigned } from './assigned.ts'
import { presentAttribution } from './attribution.ts'
import { presentCardFindings } from './card-findings.ts'
import { presentForms, type Returned } from './card-forms.ts'
import { presentClock } from './clock.ts'
import { capital } from './counting.ts'
import { presentDate } from './date-mention.ts'
import { excerptOf } from './excerpt.ts'
import { presentHedging } from './hedging.ts'
import { presentDecision } from './history.ts'
import { presentNotes } from './notes.ts'
import { presentQuantity } from './quantity.ts'
import { presentReshaped } from './reshaped.ts'
import { figureSetBy, presentReadingForms, setBy } from './reading-forms.ts'
import { presentRecords } from './records.ts'
import { standingOf, STANDINGS } from './verdict-words.ts'
import { diffOfWords } from './word-diff.ts'

const KEYS = { verified: 'V', disputed: 'D', unattributed: 'U' } as const

export type CardContext = Readonly<{
  desk: Workbench
  claim: DeskClaim
  editor: Editor
  checks: readonly ListedCheck[]
  link: (number: number) => string
  /** The numbers before and after it among the claims shown. */
  previous: number | null
  next: number | null
  returned: Returned | null
}>

/** The card of one claim: what it says, who says it, how surely, what checks raised, what people made of it. */
export const presentCard = (context: CardContext) => {
  const { desk, claim, editor, link, previous, next } = context
  const text = desk.revision.text
  return {
    articleId: desk.article.id,
    number: claim.number,
    key: claim.key,
    of: desk.claims.length,
    back: link(claim.number),
    once: newToken(),
    previous: previous === null ? null : link(previous),
    next: next === null ? null : link(next),
    quote: excerptOf(text, claim.spans, 1200),
    changed: presentChange(context),
    reshaped: presentReshaped(context),
    ...presentVerdict(context),
    attribution: presentAttribution(desk, claim),
    hedging: presentHedging(text, claim.hedging, claim.corrected.hedging),
    quantities: claim.quantities.map((quantity) => ({
      ...presentQuantity(text, quantity),
      setBy: figureSetBy(claim, quantity, editor.id),
    })),
    setBy: presentSettings(claim, editor),
    made: presentMaking(claim),
    dates: claim.dates.map((date) => presentDate(text, date, desk.article.publishedAt)),
    worth: presentWorth(claim),
    ...presentCardFindings(context),
    ...presentRecords(context),
    notes: presentNotes(claim.notes, { editor, editors: desk.editors ?? [] }),
    assigned: presentAssigned(context),
    history: desk.history
      .filter((decision) => concerns(decision, claim))
      .map((decision) => presentDecision(decision, editor.id)),
    ...presentForms(context.returned),
    ...presentReadingForms(desk, claim, context.returned),
  }
}

/** What was done to a claim, and what made it: it was split off another, or another became part of it. */
const concerns = ({ claimId, after }: Decision, { key }: DeskClaim): boolean =>
  claimId === key || (typeof after === 'object' && after !== null && 'claim' in after && after.claim === key)

const presentSettings = (claim: DeskClaim, { id }: Editor) => ({
  source: setBy(claim, 'source', id),
  cue: setBy(claim, 'cue', id),
  kind: setBy(claim, 'kind', id),
  hedging: setBy(claim, 'hedging', id),
  checkability: setBy(claim, 'checkability', id),
})

const MADE = { added: 'Added by hand', split: 'Split by hand', merged: 'Merged by hand' } as const

const presentMaking = ({ madeBy = 'reading' }: DeskClaim): string | null =>
  madeBy === 'reading' ? null : MADE[madeBy]

const nameFor = (by: Editor, editor: Editor): string => (by.id === editor.id ? 'you' : by.name)

const presentVerdict = ({ claim, editor, returned }: CardContext) => {
  const standing = standingOf(claim)
  return {
    standing,
    ...STANDINGS[standing],
    settled: claim.verdict && {
      by: capital(nameFor(claim.verdict.by, editor)),
      at: presentClock(claim.verdict.at),
      note: claim.verdict.note,
      word: STANDINGS[standing].word.toLowerCase(),
      bare: claim.verdict.kind === 'verified' && isBare(claim),
    },
    verdicts: VERDICTS.map((kind) => ({
      kind,
      word: STANDINGS[kind].word,
      sign: STANDINGS[kind].sign,
      keyName: KEYS[kind],
      on: kind === standing,
    })),
    seen: claim.verdict?.at.toISOString() ?? '',
    reason: returned?.form === 'verdict' ? (returned.values.note ?? '') : '',
    verdictMessage: returned?.form === 'verdict' ? returned.message : null,
  }
}

/** A claim whose words changed with the revision: what changed, and the verdict that it had. */
const presentChange = ({ desk, claim, editor }: CardContext) => {
  const { before, verdict } = claim
  if (before?.fate !== 'recheck' || verdict !== null) return null
  return {
    pieces: diffOfWords(before.words, excerptOf(desk.revision.text, claim.spans, 2000)),
    verdict: before.verdict && {
      word: STANDINGS[before.verdict.kind].word.toLowerCase(),
      by: nameFor(before.verdict.by, editor),
      at: presentClock(before.verdict.at),
      note: before.verdict.note,
    },
  }
}

const presentWorth = (claim: DeskClaim) => {
  const { worth } = claim
  if (worth.checkability !== 'fact')
    return {
      words: worth.checkability === 'opinion' ? 'Opinion: not checkable' : 'Forecast: not checkable yet',
      reasons: worth.reasons.join(', '),
      uncheckable: true,
    }
  if (worth.reasons.length === 0 && setBy(claim, 'checkability', '') === null) return null
  return {
    words: worth.rank >= 70 ? 'Look here first' : worth.rank >= 40 ? 'Worth checking' : 'Can wait',
    reasons: worth.reasons.join(', '),
  }
}
