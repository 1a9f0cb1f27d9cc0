import type { Editor } from '../../domain/editor.ts'
import type { Conflict } from '../../domain/errors.ts'
import type { Returned } from './card-forms.ts'
import { presentClock } from './clock.ts'
import { presentDecision } from './history.ts'

/** What a colleague did while a form was open, and that what it holds is not stored. */
export const wordsOfConflict = (
  { met: { verdict, last } }: Conflict,
  { form, values }: Pick<Returned, 'form' | 'values'>,
  editor: Editor,
): string => {
  if (form === 'verdict' && verdict !== null) {
    const reason = verdict.note === null ? '' : `: “${verdict.note}”`
    return `${verdict.by.name} marked it ${verdict.kind} at ${presentClock(verdict.at).words}, while you had it open${reason}. ${yours(values)}`
  }
  if (last === null) return `It has been changed while you had it open. ${yours(values)}`
  const { by, what, at } = presentDecision(last, editor.id)
  return `${by} ${what}, at ${at.words}, while you had it open. ${yours(values)}`
}

const yours = ({ kind }: Readonly<Record<string, string>>): string =>
  kind !== undefined && ['verified', 'disputed', 'unattributed'].includes(kind)
    ? `Your mark, ${kind}, is not stored: look at both and mark it again.`
    : 'What you entered is not stored: look at both and send it again.'
