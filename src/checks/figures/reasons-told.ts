import type { Figure } from '../../domain/ledger.ts'
import type { Copy, Raised } from '../check.ts'
import { spanOfSentence } from './in-sentence.ts'
import { exactOf } from './wording.ts'

/*
 * *Three reasons. First, … Second, … Third, … Fourth, …*: a count whose items are told one after the other, each at the
 * head of its sentence. Only too many are wrong: what is left out may follow further down, or not be worth telling.
 */

const PLACES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh']
const HEAD =
  /^["“‘]?(?:The )?(?<place>first|second|third|fourth|fifth|sixth|seventh)(?:ly)?(?:,| (?:is|was|are|were|of these|reason|aim|point|condition|change|measure|charge|demand|step|goal|stage|option)\b)/iu
const ANNOUNCED = 7
const REACH = 14

type Place = Readonly<{ place: number; sentence: number; start: number; length: number }>

const placesIn = (copy: Copy): Place[] =>
  copy.syntax.sentences.flatMap((_, sentence) => {
    const { start, end } = spanOfSentence(copy, sentence)
    const found = HEAD.exec(copy.text.slice(start, Math.min(end, start + 40)))
    const place = found?.groups?.place
    if (found === null || place === undefined) return []
    const offset = start + found[0].toLowerCase().indexOf(place.toLowerCase())
    return [{ place: PLACES.indexOf(place.toLowerCase()) + 1, sentence, start: offset, length: place.length }]
  })

const announcing = (copy: Copy, first: Place): Figure | undefined =>
  copy.ledger.findLast((figure) => {
    const count = exactOf(figure)
    const { unit, of, approximate, span } = figure.quantity
    return (
      span.end <= first.start &&
      first.sentence - figure.sentence <= 2 &&
      unit === null &&
      !approximate &&
      count !== null &&
      count >= 2 &&
      count < ANNOUNCED &&
      (of ?? '').endsWith('s')
    )
  })

/** Counts of which more items are told in a row, each by its place, than they say. */
export function* reasonsTold(copy: Copy): Iterable<Raised> {
  const places = placesIn(copy)
  for (const [at, first] of places.entries()) {
    if (first.place !== 1) continue
    const run = [first]
    for (const next of places.slice(at + 1, at + ANNOUNCED)) {
      if (next.place !== run.length + 1 || next.sentence - first.sentence > REACH) break
      run.push(next)
    }
    const figure = announcing(copy, first)
    const count = figure && exactOf(figure)
    if (!figure || count === null || count === undefined || run.length < 3 || run.length <= count) continue
    yield {
      message: `${count} are announced, ${run.length} are told.`,
      at: figure.quantity.span,
      related: run.map(({ start, length }) => ({ start, end: start + length })),
      working: { kind: 'steps', steps: [`announced: ${count}`, `told: ${run.length}`] },
    }
  }
}
