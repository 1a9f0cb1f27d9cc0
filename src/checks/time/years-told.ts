import type { Figure, TimePoint } from '../../domain/ledger.ts'
import { contains } from '../../domain/span.ts'
import type { Copy, Raised } from '../check.ts'
import { shown } from '../figures/wording.ts'

/** `He ruled for 20 years, from 1998 to 2012`; `for the past 20 years, since 1994`. */
export const yearsOff = (
  { text, publishedAt }: Copy,
  figure: Figure,
  points: readonly TimePoint[],
): Raised | null => {
  const { min, max, unit, approximate, span } = figure.quantity
  const [only] = points.filter(({ mention }) => !contains(mention.span, span))
  if (unit !== 'year' || min === null || min !== max || points.length !== 1 || !only) return null
  const { from, to, absolute, precision } = only.mention
  const words = text.slice(only.mention.span.start, only.mention.span.end)
  const isSince = /^since\b/iu.test(words) && publishedAt !== null
  const isRange = /^(?:from|between)\b|\d[-–]\d/iu.test(words)
  if (!absolute || precision !== 'year' || from === null || to === null || (!isSince && !isRange)) return null
  const last = isSince ? publishedAt : to
  const years = Number(last.slice(0, 4)) - Number(from.slice(0, 4))
  if (Math.abs(years - min) <= (approximate ? Math.max(2, min / 10) : min >= 20 && min % 10 === 0 ? 2 : 1))
    return null
  return {
    message: `From ${from.slice(0, 4)} to ${last.slice(0, 4)} are ${years} years; ${shown(min)} stand here.`,
    at: span,
    related: [only.mention.span],
    working: { kind: 'steps', steps: [`${last.slice(0, 4)} − ${from.slice(0, 4)} = ${years}`] },
  }
}

const SINCE = /^\s+since\b[^.;]{0,60}\b(?:of|in|on)\s+(?:the\s+)?(?:\p{Lu}\p{Ll}+\s+)?$/u

/** `It is 40 years since the coup of 1974`; what is kept like a feast is an anniversary's matter. */
export const sinceOff = (
  { text, publishedAt }: Copy,
  { quantity: { min, max, unit, approximate, span } }: Figure,
  points: readonly TimePoint[],
): Raised | null => {
  const point = points.find(({ mention }) => mention.span.start > span.end)
  const { from, absolute } = point?.mention ?? {}
  if (!point || unit !== 'year' || min === null || min !== max || approximate || publishedAt === null)
    return null
  if (!absolute || !from || !SINCE.test(text.slice(span.end, point.mention.span.start))) return null
  const years = Number(publishedAt.slice(0, 4)) - Number(from.slice(0, 4))
  if (Math.abs(years - min) <= 1) return null
  return {
    message: `From ${from.slice(0, 4)} to ${publishedAt.slice(0, 4)} are ${years} years; ${shown(min)} stand here.`,
    at: span,
    related: [point.mention.span],
  }
}
