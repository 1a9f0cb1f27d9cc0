import type { Mention } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'
import type { Copy } from '../check.ts'
import { groupedBy } from '../grouped-by.ts'

/** A surname right after the full name is still that person's. */
const NEAR = 4

export const isNamedNear = ({ text, entities }: Copy, surname: string, sentence: number): boolean =>
  (bySurname(entities).get(foldName(surname)) ?? []).some(
    (name) =>
      !/\p{L} and $/u.test(text.slice(Math.max(0, name.span.start - 6), name.span.start)) &&
      sentence >= name.sentence &&
      sentence - name.sentence <= NEAR,
  )

const shelves = new WeakMap<Copy['entities'], Map<string, Mention[]>>()

/** The full names of a text, by their last part. */
const bySurname = (entities: Copy['entities']): ReadonlyMap<string, readonly Mention[]> => {
  const known =
    shelves.get(entities) ??
    groupedBy(
      entities.names.filter(({ words }) => words.includes(' ')),
      ({ words }) => foldName(words).split(' ').at(-1) ?? '',
    )
  shelves.set(entities, known)
  return known
}
