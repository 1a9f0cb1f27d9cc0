import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import type { Change } from './change.ts'

/** What stands before the size of a change: *up*, *a rise of*. */
export const SIZE_BEFORE =
  /(?:\b(?:an?|the|that|this)\s+(?:\p{L}+\s+)?(?:increase|rise|gain|jump|growth|climb|surge|fall|drop|decline|decrease|cut|reduction|loss|change|improvement)\s+of|\b(?:up|down|by|rose|fell|grew|gained|lost|jumped|climbed|surged|dropped|declined|soared|slumped|increased|decreased)|,\s*or|[(])\s+(?:(?:about|around|some|nearly|almost|roughly|just|over|under|more|less|than|only|as|much)\s+)*$/iu

const SIZE_AFTER = /^\s*(?:increase|rise|gain|jump|fall|drop|decline|decrease|cut|reduction|growth)\b/iu

/** Another subject begins: what follows is said of other things. */
export const TURNS =
  /;(?!\s(?:it|they|that|this|a|an|down|up)\b)|\b(?:while|whereas|but|although|though|even as|even though|amid)\b|\bas (?:the|its|their)\s+(?:\p{L}+\s+){1,2}(?:itself |themselves )?(?:rose|fell|grew|shrank|climbed|dropped|increased|declined|expanded|widened|narrowed)\b|,? \band (?!(?:is|was|are|were|has|have|had|will|then|now|by|a|an|up|down|fell|rose|grew|so)\b)(?:[\p{L}'’-]+ ){1,4}?(?:is|are|was|were|has|have|had|will|would|fell|rose|grew|went|dropped|climbed|gained|lost|added)\b/iu

/** *A rise of 3%, to be paid for from reserves, which went from £14m to £9m*: between the size and the values stands what has them. */
export const isOfAnother = (between: string): boolean =>
  /^[^,.;:]*,[^,.;:]+,? (?:which|who|that)\b[^.;:]*$/u.test(between)

/** Whether no other figure and no semicolon stands between a size and the nearer of its two values. */
const isBeside = (
  text: string,
  size: Figure,
  { from, to, figures }: Pick<Change, 'from' | 'to' | 'figures'>,
): boolean => {
  const gapTo = ({ quantity: { span } }: Figure): readonly [number, number] =>
    span.start > size.quantity.span.start
      ? [size.quantity.span.end, span.start]
      : [span.end, size.quantity.span.start]
  const [near] = [gapTo(from), gapTo(to)].toSorted((a, b) => a[1] - a[0] - (b[1] - b[0]))
  const [start, end] = near ?? [0, 0]
  return (
    !TURNS.test(text.slice(start, end)) &&
    !(start === size.quantity.span.end && isOfAnother(text.slice(start, end))) &&
    !figures.some(
      ({ quantity: { span, unit } }) =>
        span.start >= start && span.end <= end && !/^(?:year|month|week|day)$/u.test(unit ?? ''),
    )
  )
}

// "300 more births than deaths", "300 more than deaths": the gap between two other things.
const THAN_AFTER = /^\s+(?:\p{L}+\s+)?(?:more|fewer|less|higher|lower)\s+than\b(?!\s+\p{Ll}{3,}s\b)/iu

/** The figure that says by how much a change of the same sentence went; `null` where none or more than one does. */
export const sizeOf = ({ text }: Copy, { from, to, figures }: Change): Figure | null => {
  const sizes = figures.filter((figure) => {
    if (figure === from || figure === to || !isBeside(text, figure, { from, to, figures })) return false
    const { span, unit } = figure.quantity
    const isShare = unit === null && (figure.quantity.min ?? 1) < 1 && (figure.quantity.min ?? 0) > 0
    // "A quarter of a point" is no share of the value.
    if (isShare && /^ of a(?: percentage)? point\b/iu.test(text.slice(span.end, span.end + 24))) return false
    if (isShare) return SIZE_BEFORE.test(text.slice(Math.max(0, span.start - 60), span.start))
    // "From 400 to 60, or one for every 21,000": another thing is counted.
    const isThan = THAN_AFTER.test(text.slice(span.end, span.end + 30))
    if (unit === null && isThan) return true
    const isOther =
      unit === null &&
      figure.quantity.of !== null &&
      (to.head !== null || from.head !== null) &&
      figure.head !== to.head &&
      figure.head !== from.head
    if (isOther) return false
    const isCount = (unit ?? 'person') === 'person' && (to.quantity.unit ?? 'person') === 'person'
    if (unit !== 'percent' && unit !== 'percentage point' && unit !== to.quantity.unit && !isCount)
      return false
    return (
      SIZE_BEFORE.test(text.slice(Math.max(0, span.start - 60), span.start)) ||
      isThan ||
      SIZE_AFTER.test(text.slice(span.end, span.end + 14))
    )
  })
  const [only] = sizes
  return sizes.length === 1 && only ? only : null
}
