import type { Copy, Raised } from '../check.ts'

/*
 * An earthquake has one magnitude, told as *magnitude 6.8*, *a 6.8-magnitude quake*, *measuring 6.8*, *a shock of 6.8*.
 * Aftershocks, quakes of other years, and what another office measured have their own.
 */

const MAGNITUDE =
  /\b(?:magnitude(?:[- ](?:of|was|at))?|measur(?:ing|ed)|(?:earth)?quake of|tremor of|shock of)\s+(?:about\s+)?(?<a>[3-9]\.\d)\b(?!\s?(?:m|metres?|meters?|km|kilomet\p{L}+|inch\p{L}*|cm|feet|per|mm|%))|\b(?<b>[3-9]\.\d)[- ]magnitude\b|\b(?<c>[3-9]\.\d) on the Richter\b/giu
const QUAKE = /\b(?:earthquakes?|quakes?|tremors?|temblors?|seismolog\p{L}+)\b/iu
const SEVERAL =
  /\b(?:two|three|four|several|twin|series of|swarm of|second|another) (?:\p{L}+ )?(?:earthquakes?|quakes?|tremors?|temblors?)\b/iu
/** Words before a magnitude that make it another's. */
const OTHER_BEFORE =
  /\b(?:aftershocks?|foreshocks?|another|second|strongest|smaller|stronger|weaker|earlier|previous|similar|largest|followed|struck again)\b/iu
/** Words of its sentence that make it one of another time, or one of several values. */
const OTHER =
  /\b(?:revis\p{L}+|correct\p{L}*|initial(?:ly)?|preliminary|at first|first (?:gave|put|said)|put|estimat\p{L}+|downgrad\p{L}+|upgrad\p{L}+|or (?:more|above|higher|stronger|greater)|in (?:\p{Lu}\p{Ll}+ )?(?:1[6-9]|20)\d\d|years? ago|since|last (?:year|month)|could|can|may|if)\b/iu
/** Farther apart, they are two quakes. */
const WIDEST = 1.3

type Told = Readonly<{ value: number; start: number; end: number }>

const toldIn = ({ text, sentences }: Copy): Told[] => {
  let at = 0
  return Array.from(text.matchAll(MAGNITUDE)).flatMap((match): Told[] => {
    const digits = match.groups?.a ?? match.groups?.b ?? match.groups?.c ?? ''
    const start = match.index + match[0].indexOf(digits)
    while ((sentences[at]?.span.end ?? Infinity) <= start) at += 1
    const sentence = sentences[at]?.span
    if (!sentence) return []
    const lead = text.slice(sentence.start, start)
    if (OTHER_BEFORE.test(lead) || OTHER.test(text.slice(sentence.start, sentence.end))) return []
    return [{ value: Number(digits), start, end: start + digits.length }]
  })
}

/** The magnitude that is told again with another value than the one that the article has. */
export function* magnitudesTold(copy: Copy): Iterable<Raised> {
  const { text } = copy
  if (!QUAKE.test(text) || SEVERAL.test(text)) return
  const [first, ...later] = toldIn(copy)
  if (!first || new Set([first, ...later].map(({ value }) => value)).size !== 2) return
  const off = later.find(({ value }) => value !== first.value)
  if (!off || Math.abs(off.value - first.value) > WIDEST) return
  yield {
    message: `Magnitude ${text.slice(off.start, off.end)} here, ${text.slice(first.start, first.end)} above.`,
    at: { start: off.start, end: off.end },
    related: [{ start: first.start, end: first.end }],
  }
}
