import { spanOf } from '../../domain/span.ts'
import type { Copy, Raised } from '../check.ts'

const NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const MONTH = String.raw`(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter|early|late|the end of) )?`
const APPOSED = new RegExp(
  String.raw`\b(?:from|between) ${MONTH}(?<from>(?:1[89]|20)\d\d) (?:to|until|till|and|through)(?: [\p{Ll}][^.;:,\d]{0,40}? (?:in|of))? ${MONTH}(?<to>(?:1[89]|20)\d\d)(?:,| —| –| -| \() ?(?:(?:a|an) (?:\p{Ll}+ )?(?:span|period|spell|stretch|reign|career|tenure|total|term|time|run) of |or |some |in all |that is |altogether |all of )*(?<told>(?<figure>\d{1,2}|${NUMBERS.join('|')}) years)\b(?! (?:before|after|later|earlier|ago|old|younger|older|of age|his|her))`,
  'dgu',
)

/** *From 1968 until she retired in 1987, a span of 29 years*: the years of a range, and the length set beside it. */
export const rangeLengthsOff = function* ({ text, ledger }: Copy): Iterable<Raised> {
  for (const match of text.matchAll(APPOSED)) {
    const { from = '', to = '', figure = '' } = match.groups ?? {}
    const [first, last] = [Number(from), Number(to)]
    const told = NUMBERS.indexOf(figure) + 1 || Number(figure)
    const place = spanOf(match, 'told')
    // Both ends may be counted in.
    if (last <= first || Math.abs(last - first - told) <= 1) continue
    const at = ledger.find(({ quantity: { span } }) => span.start === place.start)?.quantity.span ?? place
    yield {
      message: `From ${from} to ${to} are ${last - first} years; ${told} stand here.`,
      at,
      related: [spanOf(match, 'from'), spanOf(match, 'to')],
    }
  }
}
