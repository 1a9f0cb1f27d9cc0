import { SHELVES, type Shelf } from '../../checks/check.ts'
import { textsOf, type ListedCheck } from '../../checks/every-check.ts'
import type { CheckSetting } from '../../domain/check-setting.ts'
import type { Fared } from '../../domain/finding.ts'
import { faredInBrief, faredWords, presentSetting } from './check-settings.ts'
import { counted } from './counting.ts'
import { dayWords } from './day-words.ts'

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

/** What the desk set for its checks, and how each has fared there. */
export type CheckRecord = Readonly<{
  settings: readonly CheckSetting[]
  tally: ReadonlyMap<string, Fared>
}>

/** The list of checks, by shelf, those that are off set apart. */
export const presentChecks = (checks: readonly ListedCheck[], record: CheckRecord) => {
  const entries = checks.map((check) => presentEntry(check, record))
  const running = entries.filter(({ isOn }) => isOn).length
  return {
    title: 'Checks',
    section: { checks: true },
    summary: `${counted(running, 'check')} ${running === 1 ? 'runs' : 'run'} on every text that comes in, ${checks.length - running} ${checks.length - running === 1 ? 'is' : 'are'} off.`,
    shelves: SHELVES.map((shelf) => ({
      name: SHELF_WORDS[shelf],
      isHouse: shelf === 'house',
      checks: entries.filter((entry) => entry.onShelf === shelf),
    })).filter((shelf) => shelf.checks.length > 0),
  }
}

const presentEntry = (check: ListedCheck, { settings, tally }: CheckRecord) => ({
  id: check.id,
  href: `/checks/${check.id}`,
  name: check.title,
  why: check.why,
  onShelf: check.shelf,
  ...presentSetting(check, settings),
  brief: faredInBrief(tally.get(check.id)),
})

/** A check's own page: why it matters, what it cannot know, how it fared here, what the desk set, what it flags and passes. */
export const presentCheck = (check: ListedCheck, record: CheckRecord) => ({
  title: check.title,
  section: { checks: true },
  ...presentEntry(check, record),
  shelf: SHELF_WORDS[check.shelf],
  isHouse: check.shelf === 'house',
  limits: check.limits,
  fared: faredWords(record.tally.get(check.id)),
  flags: check.flags.map((example) => ({ texts: textsOf(example).map(presentText) })),
  passes: check.passes.map((example) => ({ texts: textsOf(example).map(presentText) })),
})

/** A text of an example in pieces, the marked places set apart. */
const presentText = ({ text, title, publishedAt }: ReturnType<typeof textsOf>[number]) => {
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
