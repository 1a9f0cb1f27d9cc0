import type { Copy, Raised } from '../check.ts'

/*
 * A vote or a match is told as two numbers: *approved by 187 votes to 142*, *beat United 3-1*. *The 178-142 vote* or *the
 * 3-2 win* further down ought to be the one that the article has.
 */

const DASH = '\\s?[-–—]\\s?'
const VOTE = new RegExp(
  `\\b(?:vot(?:e[sd]?|ing)|approved|passed|rejected|carried|adopted|backed|defeated|agreed|ruled|acquitted)\\b[^.;\\d]{0,60}?\\b(?<one>\\d{1,4})(?:${DASH}|\\s(?:votes\\s)?to\\s)(?<two>\\d{1,4})\\b|\\b(?<three>\\d{1,4})\\svotes\\sto\\s(?<four>\\d{1,4})\\b`,
  'giu',
)
const MATCH = new RegExp(
  `\\b(?:won|win|wins|beat|beats|beaten|lost|lose|defeat|defeated|drew|draw|thrashed|hammered|edged)\\b[^.;\\d]{0,40}?\\b(?<one>\\d{1,3})${DASH}(?<two>\\d{1,3})(?![-–—\\d.])\\b`,
  'giu',
)
/** What the tally is of follows it, and nothing that tells which other. */
const BACK = (nouns: string): RegExp =>
  new RegExp(
    `\\b(?:the|that|this|their)\\s+(?:\\p{L}+\\s+)?(?<one>\\d{1,4})${DASH}(?<two>\\d{1,4})\\s+(?:\\p{L}+\\s+)?(?:${nouns})\\b(?!\\s+(?:over|against|at|in|on|last|by|to|away|with)\\b)`,
    'giu',
  )

const KINDS: readonly (readonly [first: RegExp, back: RegExp])[] = [
  [VOTE, BACK('vote|decision|ruling|verdict|result|majority|defeat|victory')],
  [MATCH, BACK('win|victory|defeat|loss|draw|result|triumph|scoreline')],
]

type Tally = Readonly<{ key: string; start: number; end: number }>

const tallies = (text: string, pattern: RegExp): Tally[] =>
  Array.from(text.matchAll(pattern)).map((match) => {
    const { one, two, three, four } = match.groups ?? {}
    const numbers = [Number(one ?? three), Number(two ?? four)]
    const words = match[0]
    const start = match.index + words.search(/\d/u)
    const length = /\d[^]*\d/u.exec(words)?.[0].length ?? 1
    return { key: numbers.toSorted((a, b) => a - b).join(' '), start, end: start + length }
  })

/** The tallies that are told again with other numbers than the one that the article has. */
export function* talliesTold({ text }: Copy): Iterable<Raised> {
  for (const [first, back] of KINDS) {
    const again = tallies(text, back)
    const told = tallies(text, first).filter(({ start }) => !again.some((one) => one.start === start))
    const [only, ...more] = told
    if (!only || more.some(({ key }) => key !== only.key)) continue
    const off = again.find(({ key, start }) => key !== only.key && start > only.end)
    if (!off) continue
    yield {
      message: `“${text.slice(off.start, off.end)}” here, “${text.slice(only.start, only.end)}” above.`,
      at: { start: off.start, end: off.end },
      related: [{ start: only.start, end: only.end }],
      severity: 'warning',
    }
  }
}
