import type { Copy } from '../check.ts'

/** A person as named at one place. */
export type NamedAt = Readonly<{ surname: string; start: number; sentence: number }>

const made = new WeakMap<Copy['entities'], readonly NamedAt[]>()

const placesOf = (entities: Copy['entities']): readonly NamedAt[] => {
  const known =
    made.get(entities) ??
    entities.people
      .flatMap(({ surname, mentions }) =>
        mentions.map(({ span, sentence }) => ({ surname, start: span.start, sentence })),
      )
      .sort((a, b) => a.start - b.start)
  made.set(entities, known)
  return known
}

/** Whoever was named last before an offset: whom *he* there most likely is. Found by halves. */
export const lastPersonBefore = ({ entities }: Copy, offset: number): NamedAt | null => {
  const places = placesOf(entities)
  let low = 0
  let high = places.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle]?.start ?? Infinity) < offset) low = middle + 1
    else high = middle
  }
  return places[low - 1] ?? null
}
