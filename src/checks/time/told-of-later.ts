import type { TimePoint } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'

/** What nobody plans. Own list. */
const MISHAP =
  /^\s+(?:fire|blaze|blast|explosion|attack|crash|accident|collision|derailment|shooting|stabbing|killing|murder|robbery|raid|flood|floods|flooding|storm|quake|earthquake|tremor|landslide|avalanche|outage|blackout|riot|coup|massacre|kidnapping|hijacking|death|deaths|arrest|arrests|spill|leak|collapse|sinking|breach)\b/u

/** Where the words alone put a date into the past: *since June 9*, *a letter dated June 20*, *the June 21 fire*. */
export const isPastByItself = ({ text }: Copy, { mention: { span } }: TimePoint): boolean => {
  const words = text.slice(span.start, span.end)
  const before = text.slice(Math.max(0, span.start - 60), span.start)
  if (/^since\b/iu.test(words) || /\bsince\s+$/iu.test(before))
    return (
      !/\b(?:will|would|by then|as of)\b/iu.test(before) &&
      !/\bwill\b/u.test(text.slice(span.end, span.end + 40))
    )
  if (
    /\b(?:letter|note|report|memo|e-?mail|statement|notice|order|warrant|judgment|ruling|message|decree|document)s?,? dated\s+$/u.test(
      before,
    )
  )
    return true
  return /\b[Tt]he\s+$/u.test(before) && MISHAP.test(text.slice(span.end, span.end + 20))
}
