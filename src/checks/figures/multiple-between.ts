import type { Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Figure } from '../../domain/ledger.ts'
import { TURNS } from './change-told.ts'
import { isOneUnit } from './change.ts'
import { wordsBetween } from './in-sentence.ts'
import type { TimesOf } from './times-of.ts'
import { exactOf } from './wording.ts'

const TIMES: Readonly<Record<string, number>> = { doubl: 2, tripl: 3, trebl: 3, quadrupl: 4, halv: 0.5 }
/** *Put at £80 million in 2016, has tripled to £240 million*: the multiple stands between its two values. */
const BETWEEN =
  /^(?<lead>[^.;:]{0,80}?)\b(?<times>doubl|tripl|trebl|quadrupl|halv)ed (?:since |in \p{L}+ \p{L}+,? )?to (?<bound>(?:about|around|some|nearly|almost|roughly|just over|just under|more than|over|less than) )?$/iu

/** The multiples of a sentence that the values before and after them do not give. */
export const multiplesBetween = (copy: Copy, figures: readonly Figure[]): TimesOf[] =>
  figures.slice(1).flatMap((value, at): TimesOf[] => {
    const base = figures
      .slice(0, at + 1)
      .findLast((one) => isOneUnit(one, value) && one.quantity.unit === value.quantity.unit)
    const [a, b] = [exactOf(value), base ? exactOf(base) : null]
    if (!base || !a || !b || a < 1 || b < 1) return []
    const between = wordsBetween(copy, base, value)
    const found = BETWEEN.exec(between)?.groups
    const times = TIMES[found?.times?.toLowerCase() ?? '']
    if (!found || times === undefined || TURNS.test(found.lead ?? '')) return []
    const slack = found.bound === undefined ? 1.12 : 1.5
    const ratio = a / b / times
    if ((ratio <= slack && ratio >= 1 / slack) || ratio > 20 || ratio < 0.05) return []
    const start = base.quantity.span.end + (found.lead?.length ?? 0)
    const words: Span = { start, end: start + (found.times?.length ?? 0) + 'ed'.length }
    return [{ value, base, words, times }]
  })
