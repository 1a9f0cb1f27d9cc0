import { SHELVES, type Check, type Example, type Shelf } from '../../checks/check.ts'
import { counted } from './counting.ts'
import { dayWords } from './day-words.ts'
import { SEVERITY_WORDS } from './finding.ts'

const SHELF_WORDS: Readonly<Record<Shelf, string>> = {
  figures: 'Figures',
  time: 'Time',
  people: 'People and places',
  words: 'Words',
  voice: 'Attribution',
  certainty: 'Certainty',
  world: 'The fixed world',
  story: 'Across a story',
  house: 'House rules',
}

/** The list of checks, by shelf. */
export const presentChecks = (checks: readonly Check[]) => ({
  title: 'Checks',
  section: { checks: true },
  count: counted(checks.length, 'check'),
  shelves: SHELVES.map((shelf) => ({
    name: SHELF_WORDS[shelf],
    checks: checks.filter((check) => check.shelf === shelf).map(presentEntry),
  })).filter((shelf) => shelf.checks.length > 0),
})

const presentEntry = ({ id, title, why, severity }: Check) => ({
  id,
  href: `/checks/${id}`,
  name: title,
  why,
  severity,
  ...SEVERITY_WORDS[severity],
})

/** How a check fared here: how many findings it raised, and what editors made of them. */
export type Fared = Readonly<{ raised: number; open: number; dismissed: number; resolved: number }>

/** A check's own page: why it matters, what it cannot know, how it fared here, and what it flags and passes. */
export const presentCheck = (check: Check, fared: Fared) => ({
  title: check.title,
  section: { checks: true },
  ...presentEntry(check),
  shelf: SHELF_WORDS[check.shelf],
  limits: check.limits,
  fared: faredWords(fared),
  flags: check.flags.map(presentExample),
  passes: check.passes.map(presentExample),
})

const faredWords = ({ raised, open, dismissed, resolved }: Fared): string =>
  raised === 0
    ? 'It has raised nothing on this desk so far.'
    : `${counted(raised, 'finding')} on this desk: ${open} open, ${dismissed} dismissed with a reason, ${resolved} resolved.`

/** An example as its text in pieces, the marked places set apart. */
const presentExample = (example: Example) => {
  const { text, title, publishedAt } = typeof example === 'string' ? { text: example } : example
  return {
    headline: title ?? null,
    published: publishedAt === undefined ? null : dayWords(publishedAt),
    pieces: text.split(/(⟦[^⟧]*⟧)/u).map((piece) => {
      const marked = /^⟦(?:(?<order>\d+):)?(?<words>[^⟧]*)⟧$/u.exec(piece)?.groups
      return {
        words: marked?.words ?? piece,
        at: marked !== undefined && !marked.order,
        related: Boolean(marked?.order),
      }
    }),
  }
}
