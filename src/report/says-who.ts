import type { Claim } from '../domain/claim.ts'
import type { Source } from '../domain/source.ts'
import { wordsOf } from './words-of.ts'

/** Who a claim comes from, in words: a source's name, nobody named, or the article itself. */
export const saysWho = (
  text: string,
  { attribution }: Pick<Claim, 'attribution'>,
  sources: readonly Pick<Source, 'id' | 'name'>[],
): string => {
  const source = sources.find(({ id }) => id === attribution.sourceId)
  if (source) return source.name
  if (attribution.source.length > 0) return wordsOf(text, attribution.source)
  return attribution.kind === 'none' ? 'the article itself' : 'nobody named'
}
