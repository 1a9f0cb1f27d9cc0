import type { Mention } from '../../domain/entity.ts'
import { foldName } from '../../reference/fold-name.ts'
import { soundOf } from '../../reference/name-sound.ts'
import type { Raised } from '../check.ts'

/** One spelling of a name, folded into its parts, with every place where it stands. */
export type Spelling = Readonly<{ words: string; folded: readonly string[]; mentions: readonly Mention[] }>

/** The spellings of the names of a text, in the order of first mention. */
export const spellingsOf = (names: readonly Mention[]): Spelling[] => {
  const byWords = new Map<string, Mention[]>()
  for (const name of names) {
    const key = foldName(name.words)
    const same = byWords.get(key)
    if (same) same.push(name)
    else byWords.set(key, [name])
  }
  return [...byWords].map(([key, mentions]) => ({
    words: mentions[0]?.words ?? key,
    folded: key.split(' '),
    mentions,
  }))
}

/** Names that sound alike and begin alike share a shelf. */
export const shelfOf = ({ folded }: Spelling): string => soundOf(folded.at(-1) ?? '')

/** Letters that changed places sound otherwise: names share a shelf by their letters too. */
export const shelvesOf = (one: Spelling): string[] => [
  `sound ${shelfOf(one)}`,
  `edges ${(one.folded.at(-1) ?? '').slice(0, 1)} ${(one.folded.at(-1) ?? '').slice(-4)}`,
  `opens ${(one.folded.at(-1) ?? '').slice(0, 4)}`,
  `ends ${(one.folded.at(-1) ?? '').replace(/^(.{3}).*(?=.{3}$)/u, '$1 ')}`,
  `letters ${Array.from(one.folded.at(-1) ?? '')
    .sort()
    .join('')}`,
]

const startOf = ({ mentions: [first] }: Spelling): number => first?.span.start ?? 0

/** What is said of two spellings; `null` where the odder one is too frequent for a slip. */
export const raise = (a: Spelling, b: Spelling): Raised | null => {
  // The rarer form is the likelier slip; where both are as frequent, the later one.
  const isFirstOdd =
    a.mentions.length === b.mentions.length ? startOf(a) > startOf(b) : a.mentions.length < b.mentions.length
  const [odd, usual] = isFirstOdd ? [a, b] : [b, a]
  // *They wanted Liam Pritchard and took Liam Prichard*: whoever sets the two side by side means two.
  const told = new Set(usual.mentions.map(({ sentence }) => sentence))
  if (odd.mentions.some(({ sentence }) => told.has(sentence))) return null
  if (odd.mentions.length > 3) return null
  const [at] = odd.mentions
  const [other] = usual.mentions
  if (!at || !other) return null
  return {
    message: `${odd.words} here is ${usual.words} ${other.span.start < at.span.start ? 'above' : 'below'}.`,
    at: at.span,
    related: [other.span],
    working: {
      kind: 'steps',
      steps: [
        `${usual.words}: ${usual.mentions.length} of the ${usual.mentions.length + odd.mentions.length} mentions`,
        `${odd.words}: ${odd.mentions.length}`,
      ],
    },
  }
}
