import type { DeskClaim, Workbench } from '../../domain/workbench.ts'
import { paragraphsOf, type Block } from './paragraphs.ts'
import { runsOf, type Piece, type Run } from './text-runs.ts'
import { standingOf, STANDINGS } from './verdict-words.ts'

const TAGS = { headline: 'h1', heading: 'h2', text: 'p', preamble: 'p' } as const

export type TextContext = Readonly<{
  current: number | null
  /** The numbers of the claims with open findings. */
  flagged: ReadonlySet<number>
  /** The numbers of the claims with any finding: one that is settled may be opened again. */
  questioned: ReadonlySet<number>
  /** The numbers of the claims that the filter shows. */
  shown: ReadonlySet<number>
  link: (number: number) => string
}>

/** The article's own text with every claim marked, block by block. A headline line without claims is left to the page's head. */
export const presentText = (desk: Workbench, context: TextContext) => {
  const blocks = paragraphsOf(desk.revision.text, desk.article.headline)
  const runs = runsOf(
    desk.revision.text,
    desk.claims,
    blocks.map(({ span }) => span),
  )
  const begun = new Set<number>()
  const headings = headingStarts(desk)
  return blocks
    .map((block, index) => presentBlock(block, { runs: runs[index] ?? [], begun, context, headings }))
    .filter((block) => block.kind !== 'headline' || block.number !== null)
}

/** Where sentences start that are headings and hold a block by themselves. */
const headingStarts = ({ sentences }: Workbench): ReadonlyMap<number, number> =>
  new Map(
    sentences.filter(({ mood }) => mood === 'heading').map(({ span }) => [span.start, span.end] as const),
  )

type BlockContext = Readonly<{
  runs: readonly Run[]
  begun: Set<number>
  context: TextContext
  headings: ReadonlyMap<number, number>
}>

const presentBlock = (block: Block, { runs, begun, context, headings }: BlockContext) => {
  const presented = runs.map((run) => presentRun(run, { begun, context }))
  const numbers = runs.flatMap((run) => run.all.map((claim) => claim.number))
  const isHeading =
    headings.get(block.span.start) === block.span.end && block.span.end - block.span.start < 120
  const kind = block.kind === 'text' && isHeading ? 'heading' : block.kind
  return {
    kind,
    tag: TAGS[kind],
    start: block.span.start,
    rightToLeft: isRightToLeft(runs),
    number: numbers.length === 0 ? null : Math.min(...numbers),
    runs: presented,
  }
}

// By its first letter, as `dir="auto"` would, had the block no words of the desk in it for those who listen.
const isRightToLeft = (runs: readonly Run[]): boolean => {
  const words = runs.flatMap(({ pieces }) => pieces.map((piece) => piece.words)).join('')
  const letter = /\p{L}/u.exec(words)?.[0] ?? ''
  return /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u.test(letter)
}

const presentRun = (
  { claim, all, pieces }: Run,
  { begun, context }: { begun: Set<number>; context: TextContext },
) => ({
  claim: claim && presentMark(claim, { all, begun, context }),
  pieces: pieces.map((piece) => presentPiece(piece, { inClaim: claim !== null, current: context.current })),
})

const presentMark = (
  claim: DeskClaim,
  { all, begun, context }: { all: readonly DeskClaim[]; begun: Set<number>; context: TextContext },
) => {
  const starts = all.filter(({ number }) => !begun.has(number))
  for (const { number } of all) begun.add(number)
  const standing = standingOf(claim)
  return {
    number: claim.number,
    href: context.link(claim.number),
    within: all.map(({ number }) => number).join(' '),
    standing,
    uncheckable: claim.worth.checkability !== 'fact',
    word: STANDINGS[standing].word.toLowerCase(),
    current: all.some(({ number }) => number === context.current),
    first: starts.some(({ number }) => number === claim.number),
    questioned: starts.some(({ number }) => context.questioned.has(number)),
    settled: !starts.some(({ number }) => context.flagged.has(number)),
    dimmed: !all.some(({ number }) => context.shown.has(number)),
  }
}

const presentPiece = (
  { words, start, hedge, source, frame }: Piece,
  { inClaim, current }: { inClaim: boolean; current: number | null },
) => {
  const tinted = current !== null && source.includes(current)
  const muted = !inClaim && frame.length > 0
  const classes = [hedge && 'hedge', source.length > 0 && 'src', tinted && 'tinted', muted && 'frame']
  return { words, start, classes: classes.filter(Boolean).join(' '), source: source.join(' ') }
}
