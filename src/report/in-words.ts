import type { Standing } from '../domain/standing.ts'
import type { SignOffState } from '../domain/sign-off.ts'
import type {
  NotChecked,
  Report,
  ReportedClaim,
  ReportedEvidence,
  ReportedFinding,
  ReportedReply,
} from './report.ts'
import { instantInWords } from './dates-in-words.ts'

/** `1 claim`, `2 claims`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** Numbers with their runs drawn together: `6–9, 11, 30–31`. */
export const numbersInWords = (numbers: readonly number[]): string => {
  const runs: [from: number, to: number][] = []
  for (const number of numbers) {
    const run = runs.at(-1)
    if (run?.[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ')
}

/** What the whole record comes to, in a line. */
export const standing = ({ counts, notChecked }: Report): string => {
  const open = `${counted(notChecked.openFindings, 'finding')} ${notChecked.openFindings === 1 ? 'is' : 'are'} open`
  if (counts.claims === 0) return `No claim was read in this text; ${open}.`
  if (counts.unchecked === 0) return `Every claim has a verdict; ${open}.`
  const verb = counts.unchecked === 1 ? 'is' : 'are'
  const what = counts.searched + counts.notCheckable > 0 ? 'without a verdict' : 'unchecked'
  return `${counts.unchecked} of ${counted(counts.claims, 'claim')} ${verb} ${what}, ${open}.`
}

const SIGN_OFFS: Readonly<Record<SignOffState, string>> = {
  open: 'Not signed off',
  waiting: 'Waits for a second reader',
  signed: 'Signed off',
}

/** Whether the revision is signed off, in a word or a few. */
export const signOffInWords = ({ signOff }: Report): string => SIGN_OFFS[signOff.state]

/** Each name under the revision: `Nora, 9 Nov 2020, 13:52 UTC, although 1 finding is open: the presses run at six`. */
export const signaturesInWords = ({ signOff }: Report): string[] =>
  signOff.signatures.map(({ by, at, inSpiteOf, reason }) => {
    const spite = inSpiteOf.length === 0 ? '' : `, although ${inSpiteOf.join(', ')}`
    return `${by}, ${instantInWords(at)}${spite}${reason === null ? '' : `: ${reason}`}`
  })

/** What was not checked, each in a sentence; a record with no gaps says so. */
export const gapsInWords = ({ notChecked, checks, counts }: Report): string[] => {
  const { claims, searched, notCheckable, changed, verdictsWithoutEvidence } = notChecked
  const gaps = [
    ...(claims.length > 0 ? [uncheckedInWords(claims, notChecked)] : []),
    ...(searched.length > 0
      ? [`Evidence was looked for and none found for ${claimsInWords(searched)}.`]
      : []),
    ...(notCheckable.length > 0
      ? [`Opinion or forecast, which nobody can check: ${claimsInWords(notCheckable)}.`]
      : []),
    ...(changed.length > 0
      ? [`The words of ${claimsInWords(changed)} changed with this revision and wait for a second look.`]
      : []),
    ...(verdictsWithoutEvidence.length > 0
      ? [`No evidence is recorded for the verdict on ${claimsInWords(verdictsWithoutEvidence)}.`]
      : []),
    ...(checks.length === 0 ? ['No check ran on this revision.'] : []),
  ]
  if (gaps.length > 0) return gaps
  return [counts.claims === 0 ? 'There was no claim to check.' : 'Every claim has a verdict, with evidence.']
}

const claimsInWords = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'claim' : 'claims'} ${numbersInWords(numbers)}`

const uncheckedInWords = (
  claims: readonly number[],
  { withFigures, withoutSource }: Pick<NotChecked, 'withFigures' | 'withoutSource'>,
): string => {
  const count = (some: number): string => (claims.length === 1 ? '' : `${some} `)
  const among = [
    ...(withFigures > 0 ? [`${count(withFigures)}${withFigures === 1 ? 'holds' : 'hold'} figures`] : []),
    ...(withoutSource > 0
      ? [`${count(withoutSource)}${withoutSource === 1 ? 'names' : 'name'} no source`]
      : []),
  ]
  const lead = claims.length === 1 ? 'It' : 'Of these,'
  const rest = among.length > 0 ? ` ${lead} ${among.join(' and ')}.` : ''
  return `Nobody has checked ${claimsInWords(claims)}.${rest}`
}

const STANCES = { supports: 'supports it', contradicts: 'contradicts it', context: 'gives context' } as const

/** `Health ministry toll (document) contradicts it. A2: completely reliable, probably true.` */
export const evidenceInWords = (evidence: ReportedEvidence): string =>
  [
    ...(evidence.kind === 'search'
      ? [`Looked for, and nothing found: ${evidence.title}.`]
      : [
          `${evidence.title} (${evidence.kind}) ${STANCES[evidence.stance]}.`,
          evidence.grade === null ? 'Not graded.' : `${evidence.grade}.`,
        ]),
    ...(evidence.quotation === null ? [] : [`“${evidence.quotation}”`]),
    ...(evidence.url === null ? [] : [evidence.url]),
    ...(evidence.document === null
      ? []
      : [`${evidence.document.name}, SHA-256 ${evidence.document.sha256}.`]),
  ].join(' ')

/** `Right of reply: the ministry, asked 9 Nov 2020, 13:52 UTC, until 10 Nov 2020, 12:00 UTC. Answered 10 Nov 2020, 09:14 UTC: “No.”` */
export const replyInWords = ({ whom, askedAt, deadline, answer, answeredAt }: ReportedReply): string => {
  const until = deadline === null ? '' : `, until ${instantInWords(deadline)}`
  const answered = answeredAt === null ? '' : ` ${instantInWords(answeredAt)}`
  const outcome = answer === null ? 'No answer is recorded.' : `Answered${answered}: “${answer}”`
  return `Right of reply: ${whom}, asked ${instantInWords(askedAt)}${until}. ${outcome}`
}

const STANDINGS: Readonly<Record<Standing, string>> = {
  verified: 'verified',
  disputed: 'disputed',
  unattributed: 'unattributed',
  unchecked: 'unchecked',
  searched: 'no evidence found',
  'not-checkable': 'not checkable',
}

/** The verdict in a word or two, or why there is none; a verdict of *verified* that rests on nothing says so. */
export const standingInWords = ({ standing, bare }: Pick<ReportedClaim, 'standing' | 'bare'>): string =>
  standing === 'verified' && bare ? 'verified without evidence' : STANDINGS[standing]

/** `was “Two men died”, verified`; empty for a claim that did not change. */
export const changeInWords = ({ changedFrom }: Pick<ReportedClaim, 'changedFrom'>): string =>
  changedFrom === null ? '' : `was “${changedFrom.words}”, ${changedFrom.verdict ?? 'unchecked'}`

/** `open`, or `dismissed by Nora, 9 Nov 2020, 13:52 UTC: two bodies, two counts`. */
export const stateInWords = ({ state, act, reason }: ReportedFinding): string => {
  const by = act === null ? '' : ` by ${act.by}, ${instantInWords(act.at)}`
  return `${state}${by}${reason === null ? '' : `: ${reason}`}`
}

/** How many checks ran and what they raised. */
export const checksInWords = ({ checks, checksNotRun, counts, findings }: Report): string => {
  const count = (state: string): number => findings.filter((finding) => finding.state === state).length
  return (
    `${counted(checks.length, 'check')} ran on ${counted(counts.claims, 'claim')} and raised ` +
    `${counted(findings.length, 'finding')}: ${count('open')} open, ${count('dismissed')} dismissed with reasons, ` +
    `${count('resolved')} resolved.${notRunInWords(checksNotRun)}`
  )
}

const notRunInWords = (checks: Report['checksNotRun']): string =>
  checks.length === 0
    ? ''
    : ` ${counted(checks.length, 'check')} did not run: ${checks.map(({ title }) => title).join('; ')}.`
