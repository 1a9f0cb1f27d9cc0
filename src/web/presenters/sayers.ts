import { textOfAll } from '../../domain/span.ts'
import type { DeskClaim, Workbench } from '../../domain/workbench.ts'
import { saysWho } from '../../report/says-who.ts'
import { counted } from './counting.ts'
import { standingOf, STANDINGS, type Standing } from './verdict-words.ts'

const ALL = Object.keys(STANDINGS) as Standing[]
// Unchecked words come last: the bar reads as what stands, then what does not yet.
const ORDER = [...ALL.filter((standing) => standing !== 'unchecked'), 'unchecked' as const]

/** Who says how much of the piece, and how much of it stands: claims and words by source, most words first. */
export const presentSayers = (desk: Workbench) => {
  const { text } = desk.revision
  const groups = new Map<string, DeskClaim[]>()
  for (const claim of desk.claims) {
    const who = saysWho(text, claim, desk.sources)
    groups.set(who, [...(groups.get(who) ?? []), claim])
  }
  const wordsIn = (claims: readonly DeskClaim[]): number =>
    claims.reduce((sum, { spans }) => sum + countWords(textOfAll(text, spans)), 0)
  const whole = Math.max(1, wordsIn(desk.claims))
  const rows = [...groups].map(([name, claims]) => ({ name, claims, words: wordsIn(claims) }))
  const most = Math.max(1, ...rows.map(({ words }) => words))
  return rows
    .sort((a, b) => b.words - a.words)
    .map(({ name, claims, words }) => ({
      name,
      href: hrefOf(desk, claims),
      claims: claims.length,
      words,
      share: `${Math.round((words / whole) * 100)} %`,
      ...barOf(claims, { most, wordsIn }),
    }))
}

const countWords = (copy: string): number => copy.match(/\S+/g)?.length ?? 0

const hrefOf = ({ sources }: Workbench, [first]: readonly DeskClaim[]): string | null => {
  const source = sources.find(({ id }) => id === first?.attribution.sourceId)
  return source ? `/sources/${source.key}` : null
}

/** A bar as long as the words are many, cut by how the claims stand; the same in words. */
const barOf = (
  claims: readonly DeskClaim[],
  { most, wordsIn }: { most: number; wordsIn: (claims: readonly DeskClaim[]) => number },
) => {
  const parts = ORDER.map((standing) => ({
    standing,
    word: STANDINGS[standing].word.toLowerCase(),
    claims: claims.filter((claim) => standingOf(claim) === standing),
  })).filter((part) => part.claims.length > 0)
  let x = 0
  return {
    bar: parts.map(({ standing, claims: some }) => {
      const width = Math.round((wordsIn(some) / most) * 1000) / 10
      x += width
      return { standing, x: x - width, width }
    }),
    label: parts.map((part) => `${counted(part.claims.length, 'claim')} ${part.word}`).join(', '),
    stands: parts.map((part) => `${part.claims.length} ${part.word}`).join(' · '),
  }
}
