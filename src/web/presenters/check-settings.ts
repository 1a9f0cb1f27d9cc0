import type { ListedCheck } from '../../checks/every-check.ts'
import type { CheckSetting } from '../../domain/check-setting.ts'
import { SEVERITIES, type Fared } from '../../domain/finding.ts'
import { counted } from './counting.ts'
import { SEVERITY_WORDS } from './finding.ts'

/** How a check stands at this desk: whether it runs, how loud, and whether that is as it came. */
export const presentSetting = (check: ListedCheck, settings: readonly CheckSetting[]) => {
  const setting = settings.find((each) => each.check === check.id)
  const isOn = setting?.isOn ?? check.byDefault
  const severity = setting?.severity ?? check.severity
  return {
    isOn,
    severity,
    ...SEVERITY_WORDS[severity],
    isLoudAsIs: severity === check.severity,
    own: SEVERITY_WORDS[check.severity].word,
    severities: [...SEVERITIES].reverse().map((value) => ({
      value,
      words: `${SEVERITY_WORDS[value].word}${value === check.severity ? ' (as it came)' : ''}`,
      chosen: value === severity,
    })),
  }
}

/** How a check fared over all articles of the desk. */
export const faredWords = (fared: Fared | undefined): string => {
  if (!fared) return 'It has raised nothing on this desk so far.'
  const { raised, open, dismissed, accepted } = fared
  return `Raised ${counted(raised, 'time')} on this desk: ${accepted} accepted (resolved, or mended in a newer version), ${dismissed} dismissed with a reason, ${open} open.`
}

/** The same in the fewest words, for a list. */
export const faredInBrief = (fared: Fared | undefined): string | null =>
  fared ? `raised ${fared.raised}, accepted ${fared.accepted}, dismissed ${fared.dismissed}` : null
