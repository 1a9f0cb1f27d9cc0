import type { DatePrecision } from '../../domain/date-mention.ts'
import type { When } from './when.ts'

/** The finest thing that the words name. */
export const precisionOf = (when: When): DatePrecision => {
  switch (when.kind) {
    case 'month':
    case 'year':
    case 'decade':
    case 'season':
      return when.kind
    case 'quarter':
      return 'quarter'
    case 'period':
      return when.unit === 'weekend' ? 'week' : when.unit
    case 'window':
    case 'offset':
      return when.unit
    case 'span':
      return precisionOf(when.to)
    case 'weekof':
    case 'nthweek':
      return 'week'
    default:
      return 'day'
  }
}
