import type { Copy } from './check.ts'

type Name = Copy['entities']['names'][number]

/** The names of one sentence, in reading order. */
export const namesIn = (copy: Copy, sentence: number): readonly Name[] => {
  const known = made.get(copy) ?? group(copy)
  made.set(copy, known)
  return known.get(sentence) ?? []
}

const made = new WeakMap<Copy, ReadonlyMap<number, readonly Name[]>>()

const group = ({ entities }: Copy): ReadonlyMap<number, readonly Name[]> => {
  const groups = new Map<number, Name[]>()
  for (const name of entities.names) {
    const own = groups.get(name.sentence)
    if (own) own.push(name)
    else groups.set(name.sentence, [name])
  }
  return groups
}
