import type { Day } from '../../domain/day.ts'
import type { TimePoint } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'

/** A birth that the text tells: its first and last possible day, the words of its sentence. */
export type Birth = Readonly<{ point: TimePoint; from: Day; to: Day; words: string; lead: string }>

// "Born in 1452 and died in 1519": the first date is that of the birth.
const BORN =
  /\b(?:born|(?:date|day) of birth|birth ?date)\b(?:(?!\b(?:died|dies|killed|married|moved|joined|became|\d{4})\b)[^.;])*$/iu

/** The last day of a person's whose years stand in brackets behind the name: *Dunne (1931-2004)*. */
export type Lifetime = Readonly<{
  from: number
  to: number
  span: { start: number; end: number }
  sentence: number
}>

const LIFE = /^(?<from>1\d{3}|20\d\d)\s?[-–—]\s?(?<to>1\d{3}|20\d\d)$/u

/** The lifetimes that stand in brackets. */
export const lifetimesIn = ({ text, timeline }: Copy): Lifetime[] =>
  timeline.flatMap(({ mention: { span }, sentence }) => {
    const life = LIFE.exec(text.slice(span.start, span.end))?.groups
    const isBracketed =
      /\p{L}\s\($/u.test(text.slice(Math.max(0, span.start - 3), span.start)) && text[span.end] === ')'
    return life && isBracketed ? [{ from: Number(life.from), to: Number(life.to), span, sentence }] : []
  })

/** The births that a text dates by themselves. */
export const birthsIn = (copy: Copy): Birth[] =>
  copy.timeline.flatMap((point) => {
    const { from, to, absolute, span } = point.mention
    const sentence = spanOfSentence(copy, point.sentence)
    const lead = copy.text.slice(Math.max(sentence.start, span.start - 60), span.start)
    if (!absolute || from === null || to === null || !BORN.test(lead)) return []
    return [
      {
        point,
        from: from.slice(0, 10),
        to: to.slice(0, 10),
        words: copy.text.slice(sentence.start, sentence.end),
        lead: copy.text.slice(sentence.start, span.start),
      },
    ]
  })
