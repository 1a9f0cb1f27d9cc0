import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import type { AgeTold } from './find-ages.ts'

/** In sentences: who was named further up may not be the one who is meant. */
const REACH = 2

/** *Judge Anne Moss*. */
const isOfficial = (text: string, surname: string, end: number): boolean =>
  OFFICE.test(text.slice(Math.max(0, end - surname.length - 36), end - surname.length))
const OFFICE =
  /\b(?:Judge|Justice|Inspector|Sergeant|Superintendent|Constable|Det|Sgt|PC|DC|Recorder|Magistrate|Commander|Chief|Sheriff|Coroner)\.?\s(?:\p{Lu}[\p{L}’'-]+\s)?$/u

/** Finds the person of a known age who was named last before a figure, where nobody else has been since. */
export const lastNamedIn = (
  { entities, text }: Copy,
  named: readonly AgeTold[],
): ((figure: Figure) => AgeTold | null) => {
  const bySentence = new Map<number, { surname: string; end: number }[]>()
  for (const { surname, mentions } of entities.people)
    for (const { span, sentence } of mentions) {
      const here = bySentence.get(sentence)
      if (here) here.push({ surname, end: span.end })
      else bySentence.set(sentence, [{ surname, end: span.end }])
    }
  const firstTold = new Map(named.toReversed().map((told) => [told.surname, told]))
  return ({ quantity: { span }, sentence }) => {
    const near = Array.from({ length: REACH + 1 }, (_, back) => bySentence.get(sentence - back) ?? []).flat()
    const surnames = new Set(near.filter(({ end }) => end <= span.start).map(({ surname }) => surname))
    // *Judge Moss told Lark*: whose age nobody tells. Of two whose ages are told it is neither's, so the last one is named.
    const meant = near
      .filter(
        ({ surname, end }) =>
          end <= span.start && !(isOfficial(text, surname, end) && !firstTold.has(surname)),
      )
      .toSorted((a, b) => a.end - b.end)
    const isEachTold = meant.every(({ surname }) => firstTold.has(surname))
    const surname = surnames.size === 1 ? [...surnames][0] : isEachTold ? meant.at(-1)?.surname : undefined
    const own = firstTold.get(surname ?? '')
    return own && own.figure.quantity.span.start < span.start ? own : null
  }
}
