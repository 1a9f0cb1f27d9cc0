import type { When } from './when.ts'

/** Whether the words alone settle the days. */
export const isAbsolute = (when: When): boolean => {
  if (when.kind === 'span')
    return isAbsolute(when.to) && (isAbsolute(when.from) || when.from.kind === when.to.kind)
  if (when.kind === 'year' || when.kind === 'decade') return true
  if (when.kind === 'weekof') return isAbsolute(when.day)
  if (when.kind === 'nthweek') return isAbsolute(when.of)
  if (when.kind === 'quarter') return typeof when.year === 'number'
  return 'year' in when && typeof when.year === 'number'
}
