import type { Source } from '../../domain/source.ts'
import { foldName } from '../../reference/fold-name.ts'
import type { Copy } from '../check.ts'

// "Police" of one story are one police; "officials" and "a witness" of two articles may be anybody.
const ONE_OF_A_STORY = new Set<Source['role']>(['police', 'court', 'military', 'ministry', 'state'])

/** What a source is called among all articles of a story, or nothing where nobody can tell. */
const sharedKey = ({ name, role }: Source): string | null =>
  role !== 'anonymous' && (/\p{Lu}/u.test(name) || ONE_OF_A_STORY.has(role)) ? foldName(name) : null

/** How the id of a source begins that nobody can tell from others in other articles. */
const NOBODY = 'nobody in'

/** Whether a source is known among the articles of its story. */
export const isKnown = (sourceId: string): boolean => !sourceId.startsWith(NOBODY)

/** For each article, its sources’ ids as the story knows them: one who speaks in two articles has one id. */
export const nameSources = (copies: readonly Copy[]): ReadonlyMap<string, string>[] =>
  copies.map(({ sources }, article) => {
    const ids = new Map<string, string>()
    for (const source of sources) {
      const key = sharedKey(source)
      ids.set(source.id, key === null ? `${NOBODY} ${article} ${source.id}` : `source ${key}`)
    }
    return ids
  })
