import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { wordsAround } from './definite.ts'
import { isTold } from './find-series.ts'
import { spanOfSentence } from './in-sentence.ts'
import { areKin } from './kin-nouns.ts'
import { isMoney } from './money.ts'
import type { Sum } from './sum.ts'
import { exactOf } from './wording.ts'

/*
 * Parts that several sentences tell, place by place: *It killed 52 people. Isabela had 21 deaths. In Cagayan 17 people died
 * and in Ifugao nine. No other province reported any*. That they are all is said by such a close, or by the whole's own
 * sentence, which counts them: *in three provinces*.
 */

type Groups = readonly (readonly Figure[])[]

const CLOSED =
  /\bno other \p{Ll}+(?![^.;]*\b(?:as|so|such|more|than)\b)|\b(?:nobody|no one|nothing|nowhere|none) else\b|\b(?:no|none|nothing|nobody|no one)\b[^.;]{0,40}\b(?:elsewhere|outside|any other)\b/iu
const OPEN = /\b(?:including|among (?:them|others|the dead)|at least|some of|for example|such as|so far)\b/iu
const OTHER = /\b(?:separate|different|previous|earlier|similar|nearby|rival)\b/iu
const MORE = /^\s+(?:more|others?|further|additional)\b/iu
const PLACES =
  /^(?:province|district|town|village|city|county|country|region|state|site|plant|factory|school|ward|camp|hospital|island|branch|office|depot|mill|yard|department|house|party|group|category|part|stage|instalment)$/u
const FARTHEST = 4
const NEAREST = 0.25
const MOST_PARTS = 8

const wordsOf = (copy: Copy, sentence: number): string => {
  const { start, end } = spanOfSentence(copy, sentence)
  return copy.text.slice(start, end)
}

/** *Bela lost eleven*, *the dead were eight pupils*. */
const isBareOf = (copy: Copy, part: Figure, { fate }: Figure): boolean =>
  part.fate === null &&
  (part.quantity.of === null ||
    (fate === 'killed' &&
      part.quantity.unit === 'person' &&
      /\bdead\b/u.test(wordsAround(copy, part).before)))

/** Whether a figure counts what the whole does, or takes its noun from it. */
const isOfKind = (copy: Copy, part: Figure, whole: Figure): boolean => {
  const [unit, all] = [part.quantity.unit, whole.quantity.unit]
  if (isMoney(all)) return unit === all
  if (whole.fate !== null)
    return (unit ?? 'person') === 'person' && (part.fate === whole.fate || isBareOf(copy, part, whole))
  const isCount = unit === null || unit === all
  return isCount && (part.head === null || part.quantity.of === null || areKin(part.head, whole.head))
}

const isPart = (copy: Copy, part: Figure, whole: Figure): boolean =>
  isTold(part) &&
  !part.isMoving &&
  part.when.length === 0 &&
  !MORE.test(copy.text.slice(part.quantity.span.end, part.quantity.span.end + 12)) &&
  (exactOf(part) ?? 0) < (exactOf(whole) ?? 0) &&
  !OTHER.test(wordsAround(copy, part).before) &&
  isOfKind(copy, part, whole)

/** How many parts the whole's own sentence promises: *in three provinces*. */
const promised = (group: readonly Figure[], whole: Figure): number | null =>
  group.find(
    (figure) => figure !== whole && isTold(figure) && !figure.isPart && PLACES.test(figure.head ?? ''),
  )?.quantity.min ?? null

/** The sentences after a whole up to the first that tells nothing of it. */
const runAfter = (copy: Copy, groups: Groups, at: number, whole: Figure): readonly Figure[] => {
  const run: Figure[] = []
  for (const group of groups.slice(at + 1, at + 1 + FARTHEST + 1)) {
    const parts = group.filter((figure) => isPart(copy, figure, whole))
    const [first] = parts
    const last = run.at(-1)?.sentence ?? whole.sentence + (run.length === 0 ? FARTHEST - 1 : 0)
    if (!first || first.sentence - last > 1) {
      if (run.length > 0) break
      continue
    }
    run.push(...parts)
  }
  return run
}

/** Whether words say that nothing is left: in the last part's sentence or the next. */
const isClosed = (copy: Copy, last: Figure): boolean =>
  [last.sentence, last.sentence + 1].some((sentence) => CLOSED.test(wordsOf(copy, sentence)))

/** The whole of a sentence with its parts in the sentences after it; `null` where nothing says that they are all. */
export const findScattered = (copy: Copy, groups: Groups, at: number): Sum | null => {
  const group = groups[at] ?? []
  for (const whole of group) {
    if (
      !isTold(whole) ||
      whole.isPart ||
      whole.isMoving ||
      (whole.head === null && !isMoney(whole.quantity.unit))
    )
      continue
    const parts = runAfter(copy, groups, at, whole)
    const last = parts.at(-1)
    if (!last || parts.length < 2 || parts.length > MOST_PARTS || parts[0]?.sentence === last.sentence)
      continue
    const told = parts.map(({ sentence }) => wordsOf(copy, sentence)).join(' ')
    const isAll = isClosed(copy, last) || (promised(group, whole) === parts.length && parts.length > 2)
    const sum = parts.reduce((all, part) => all + (exactOf(part) ?? 0), 0)
    const off = Math.abs(sum - (exactOf(whole) ?? 0))
    if (isAll && !OPEN.test(told) && off <= (exactOf(whole) ?? 0) * NEAREST) return { whole, parts }
  }
  return null
}
