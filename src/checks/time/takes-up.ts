import type { TimePoint } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import type { Deed } from './deed-of.ts'

type Dated = Readonly<{ point: TimePoint; deed: Deed }>

const GOES_ON = /^["“]?(?:He|She|They|It|His|Her|Their|Its|The|This|That)\s/u
/** *The first section opened*: a part of what was told. */
export const IS_PART =
  /^["“]?The (?:first|last|final|second|northern|southern|eastern|western) (?:section|phase|stage|half|part|stretch|segment|leg|wing|floor|tower|span|lane)s?\b/u
const NAMES_NONE = /^["“]?(?:He|She|They|It)\s/u

/** Whether the second sentence goes on with what the first one tells of: by a pronoun, or by the same noun. */
export const takesUp = ({ text, syntax }: Copy, a: Dated, b: Dated): boolean => {
  const { start } = spanOfSentence({ syntax }, b.point.sentence)
  if (NAMES_NONE.test(text.slice(start, start + 6)) || IS_PART.test(text.slice(start, start + 40)))
    return true
  const [one, two] = [a.deed.parties, b.deed.parties]
  return (
    GOES_ON.test(text.slice(start, start + 6)) &&
    one !== null &&
    [...(two ?? [])].some((word) => one.has(word))
  )
}
