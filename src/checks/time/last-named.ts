import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import type { AgeTold } from './find-ages.ts'

/** In sentences: who was named further up may not be the one who is meant. */
const REACH = 2

/** Finds the person of a known age who was named last before a figure, where nobody else has been since. */
export const lastNamedIn = (
  { entities }: Copy,
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
    const [surname] = surnames
    const own = surnames.size === 1 ? firstTold.get(surname ?? '') : undefined
    return own && own.figure.quantity.span.start < span.start ? own : null
  }
}
