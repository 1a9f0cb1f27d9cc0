import type { Span } from '../../domain/span.ts'
import type { DeskClaim } from '../../domain/workbench.ts'

/**
 * Cuts a text at every edge of a claim, frame, source or hedge, so that claims may overlap, nest and consist of
 * several spans. A *piece* is a stretch over which nothing changes; a *run* is neighbouring pieces of the same claims.
 * One sweep over the sorted edges: what is open at a place stays a handful, so it is linear in text and claims.
 */
export type Piece = Readonly<{
  start: number
  words: string
  hedge: boolean
  /** The numbers of the claims whose source, or whose frame, stands here; empty without. */
  source: readonly number[]
  frame: readonly number[]
}>

/** `claim` is the innermost claim here, `all` every claim here, outermost first. */
export type Run = Readonly<{ claim: DeskClaim | null; all: readonly DeskClaim[]; pieces: readonly Piece[] }>

type Mark = Readonly<{ kind: 'claim' | 'frame' | 'source' | 'hedge'; span: Span; claim: DeskClaim }>

/** The runs of each block of a text, in the order of the blocks, which must not overlap. */
export const runsOf = (text: string, claims: readonly DeskClaim[], blocks: readonly Span[]): Run[][] => {
  const marks = claims.flatMap(marksOf).sort((a, b) => a.span.start - b.span.start)
  const edges = [...new Set(marks.flatMap(({ span }) => [span.start, span.end]))].sort((a, b) => a - b)
  let [nextMark, nextEdge] = [0, 0]
  let open: Mark[] = []
  return blocks.map((block) => {
    const runs: { claim: DeskClaim | null; all: DeskClaim[]; pieces: Piece[] }[] = []
    let at = block.start
    while (at < block.end) {
      while ((edges[nextEdge] ?? Infinity) <= at) nextEdge += 1
      while ((marks[nextMark]?.span.start ?? Infinity) <= at) open.push(...marks.slice(nextMark, ++nextMark))
      open = open.filter(({ span }) => span.end > at)
      const end = Math.min(block.end, edges[nextEdge] ?? block.end)
      addPiece(runs, { open, start: at, words: text.slice(at, end) })
      at = end
    }
    return runs
  })
}

const addPiece = (
  runs: { claim: DeskClaim | null; all: DeskClaim[]; pieces: Piece[] }[],
  { open, start, words }: { open: readonly Mark[]; start: number; words: string },
): void => {
  const all = claimsOpen(open)
  const piece = {
    start,
    words,
    hedge: open.some(({ kind }) => kind === 'hedge'),
    source: numbersOf(open, 'source'),
    frame: numbersOf(open, 'frame'),
  }
  const last = runs.at(-1)
  if (last && sameClaims(last.all, all)) last.pieces.push(piece)
  else runs.push({ claim: all.at(-1) ?? null, all, pieces: [piece] })
}

/** Outermost first: of two claims open at one place, the longer span holds the shorter. */
const claimsOpen = (open: readonly Mark[]): DeskClaim[] => {
  const marks = open.filter(({ kind }) => kind === 'claim')
  return marks
    .sort((a, b) => lengthOf(b) - lengthOf(a) || a.claim.number - b.claim.number)
    .map(({ claim }) => claim)
}

const lengthOf = ({ span }: Mark): number => span.end - span.start

const numbersOf = (open: readonly Mark[], wanted: Mark['kind']): number[] => [
  ...new Set(open.filter(({ kind }) => kind === wanted).map(({ claim }) => claim.number)),
]

const sameClaims = (a: readonly DeskClaim[], b: readonly DeskClaim[]): boolean =>
  a.length === b.length && a.every((claim, index) => claim === b[index])

const marksOf = (claim: DeskClaim): Mark[] => {
  const marks = (kind: Mark['kind'], spans: readonly Span[]): Mark[] =>
    spans.filter(({ start, end }) => end > start).map((span) => ({ kind, span, claim }))
  const { attribution, hedging, spans } = claim
  return [
    ...marks('claim', spans),
    ...marks('frame', attribution.frame),
    ...marks('source', attribution.source),
    ...marks(
      'hedge',
      hedging.cues.map((cue) => cue.span),
    ),
  ]
}
