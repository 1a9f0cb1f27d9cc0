import type { Mention } from '../domain/entity.ts'
import { foldName } from '../reference/fold-name.ts'
import { lettersApart, soundOf } from '../reference/name-sound.ts'
import { townsNamed } from '../reference/places.ts'
import { stateNamed, stateOfDemonym } from '../reference/states.ts'
import type { Check, Raised } from './check.ts'

type Spelling = Readonly<{ words: string; folded: readonly string[]; mentions: readonly Mention[] }>

const ENDS_APART = /^(.+?)(?:s|n|an|ian|es|e|a|o|i|y|er|in|ns)?$/u

/** Whether two parts of a name are one part in two spellings. Short given names ask for the same sound and length. */
const isVariant = (a: string, b: string, part: 'given' | 'surname'): boolean => {
  if (isSwapped(a, b) && a.length >= (part === 'given' ? 6 : 5)) return true
  const apart = lettersApart(a, b)
  const longest = Math.max(a.length, b.length)
  if (apart === 0 || apart > 2 || longest < 4 || !b.startsWith(a.slice(0, 1))) return false
  if (`${a}s` === b || `${b}s` === a || stateOfDemonym(a)) return false
  const alike = soundOf(a) === soundOf(b)
  // Mario and Maria, Paul and Paula, Jean and Joan are people; Jon and John, Mohammed and Muhammad are spellings.
  if (part === 'given') return alike && (longest >= 7 || isConsonantSlip(a, b))
  if (longest < 6) return apart === 1 && alike
  // *States* and *Status* are words, not names: what is left of them is no name's ending.
  if (a.endsWith('s') && b.endsWith('s') && apart > 1) return false
  return apart === 1 ? alike || longest >= 7 : alike && longest >= 7
}

const LEAST_SWAPPED = 5

/** Two letters that changed places: *Kolraič*. Nobody's name is another's by that. */
const isSwapped = (a: string, b: string): boolean => {
  if (a.length !== b.length || a.length < LEAST_SWAPPED) return false
  const unlike = Array.from(a).flatMap((letter, at) => (letter === b[at] ? [] : [at]))
  const [one = 0, two = 0] = unlike
  return unlike.length === 2 && two === one + 1 && a[one] === b[two] && a[two] === b[one]
}

const isConsonantSlip = (a: string, b: string): boolean =>
  a.replace(/[^aeiou]/gu, '') === b.replace(/[^aeiou]/gu, '')

const spellingsOf = (names: readonly Mention[]): Spelling[] => {
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

/** Full names are compared with those that share their first or last part, so the work grows with the names. */
const rivalsOf = (spellings: readonly Spelling[]): Map<string, Spelling[]> => {
  const shelves = new Map<string, Spelling[]>()
  for (const spelling of spellings) {
    const { folded } = spelling
    if (folded.length < 2 || folded.length > 4) continue
    for (const key of [`given ${folded[0] ?? ''}`, `surname ${folded.at(-1) ?? ''}`]) {
      const shelf = shelves.get(key)
      if (shelf) shelf.push(spelling)
      else shelves.set(key, [spelling])
    }
  }
  return shelves
}

const isOneName = (a: Spelling, b: Spelling): boolean => {
  if (a.folded.length !== b.folded.length) return false
  const unlike = a.folded.flatMap((part, at) => (part === b.folded[at] ? [] : [at]))
  const [at] = unlike
  if (unlike.length !== 1 || at === undefined) return false
  return isVariant(a.folded[at] ?? '', b.folded[at] ?? '', at > 0 ? 'surname' : 'given')
}

/** Whether a lone name stands where a person's does: after *Mr*, or beside a verb of speech. */
const isPersonly = (text: string, { mentions }: Spelling): boolean =>
  mentions.some(
    ({ span: { start, end } }) =>
      /\b(?:Mr|Mrs|Ms|Miss|Dr|Prof|Sir|Judge|Inspector|Sergeant|Minister|Councillor)\.? $/u.test(
        text.slice(Math.max(0, start - 12), start),
      ) ||
      /^ (?:said|says|told|added|denied|asked|replied|insisted|recalled)\b/u.test(
        text.slice(end, end + 12),
      ) ||
      /\b(?:said|says|added) $/u.test(text.slice(Math.max(0, start - 7), start)),
  )

/** A long name that stands alone, against the surnames of the full names. */
const isSurnameOf = (text: string, alone: Spelling, full: Spelling): boolean => {
  const [a, b] = [alone.folded[0] ?? '', full.folded.at(-1) ?? '']
  if (alone.folded.length !== 1 || full.folded.length < 2 || stateOfDemonym(a) || stateNamed(a)) return false
  if (isSwapped(a, b)) return true
  if (a.length < (isPersonly(text, alone) ? 4 : 6)) return false
  if (ENDS_APART.exec(a)?.[1] === ENDS_APART.exec(b)?.[1] || stateOfDemonym(a) || stateNamed(a)) return false
  return lettersApart(a, b) === 1 && isVariant(a, b, 'surname')
}

/** Names that sound alike and begin alike share a shelf. */
const shelfOf = ({ folded }: Spelling): string => soundOf(folded.at(-1) ?? '')

/** Letters that changed places sound otherwise: names share a shelf by their letters too. */
const shelvesOf = (one: Spelling): string[] => [
  `sound ${shelfOf(one)}`,
  `edges ${(one.folded.at(-1) ?? '').slice(0, 1)} ${(one.folded.at(-1) ?? '').slice(-4)}`,
  `letters ${Array.from(one.folded.at(-1) ?? '')
    .sort()
    .join('')}`,
]

const MOST_RIVALS = 20

/** *Perković* and *Perkovič*: a name that is written without its marks is plain, with other marks it is another name. */
const otherMarks = function* (spellings: readonly Spelling[]): Iterable<Raised> {
  const first = new Map<string, Mention>()
  for (const { folded, mentions } of spellings)
    for (const mention of mentions) {
      const key = folded.at(-1) ?? ''
      const last = (mention.words.normalize('NFC').split(' ').at(-1) ?? '').toLowerCase()
      const earlier = first.get(key)
      if (!earlier) {
        if (MARKED.test(last)) first.set(key, mention)
        continue
      }
      const usual = (earlier.words.normalize('NFC').split(' ').at(-1) ?? '').toLowerCase()
      const unlike = Array.from(usual).flatMap((letter, at) =>
        letter === last[at] ? [] : [[letter, last[at] ?? '']],
      )
      const isOther =
        usual.length === last.length &&
        unlike.some(([letter = '']) => MARKED.test(letter)) &&
        unlike.some(([, letter = '']) => MARKED.test(letter))
      if (!isOther) continue
      yield {
        message: `${mention.words} here is ${earlier.words} above: another mark.`,
        at: mention.span,
        related: [earlier.span],
      }
      break
    }
}

const MARKED = /[^\p{ASCII}'’-]/u

/** A place or a body of one long word, spelled otherwise just once: *Krasnavar* where *Krasnovar* stands twice. */
const loneVariants = function* (spellings: readonly Spelling[]): Iterable<Raised> {
  const shelves = new Map<string, Spelling[]>()
  for (const one of spellings) {
    const [name = ''] = one.folded
    if (one.folded.length !== 1 || name.length < 7 || stateNamed(name) || stateOfDemonym(name)) continue
    const shelf = shelves.get(shelfOf(one)) ?? []
    const usual = shelf.find((other) => isLoneVariant(one, other))
    const finding = usual ? raise(one, usual) : null
    if (finding) yield finding
    shelves.set(shelfOf(one), [...shelf, one])
  }
}

const isLoneVariant = (a: Spelling, b: Spelling): boolean => {
  const [one, two] = [a.folded[0] ?? '', b.folded[0] ?? '']
  const [few, many] = [a.mentions.length, b.mentions.length].sort((x, y) => x - y)
  if (few !== 1 || (many ?? 0) < 2 || one.length !== two.length || one.at(-1) !== two.at(-1)) return false
  return (
    (lettersApart(one, two) === 1 || one.length >= LONG) &&
    isVariant(one, two, 'surname') &&
    (townsNamed(a.words).length === 0 || townsNamed(b.words).length === 0)
  )
}

/** Two letters of so many may be wrong. */
const LONG = 9

const startOf = ({ mentions: [first] }: Spelling): number => first?.span.start ?? 0

const raise = (a: Spelling, b: Spelling): Raised | null => {
  // The rarer form is the likelier slip; where both are as frequent, the later one.
  const isFirstOdd =
    a.mentions.length === b.mentions.length ? startOf(a) > startOf(b) : a.mentions.length < b.mentions.length
  const [odd, usual] = isFirstOdd ? [a, b] : [b, a]
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

export const nameSpelledTwoWays: Check = {
  id: 'name-spelled-two-ways',
  shelf: 'people',
  severity: 'warning',
  title: 'One name in two spellings',
  why: 'A misspelt name is the mistake that its bearer never forgets, and it makes two people of one in an archive.',
  limits:
    'Accents and letters of other alphabets are folded before it compares. Two people whose names differ by a letter look alike to it: dismiss it then.',

  *run({ text, entities }) {
    const spellings = spellingsOf(entities.names)
    const raised = new Set<Spelling>()
    for (const rivals of rivalsOf(spellings).values())
      for (const [at, a] of rivals.entries())
        for (const b of rivals.slice(at + 1, at + 20)) {
          if (raised.has(b) || !isOneName(a, b)) continue
          const finding = raise(a, b)
          if (!finding) continue
          raised.add(a).add(b)
          yield finding
        }
    yield* loneVariants(spellings)
    const bodies = new Set(entities.organisations.map(({ name }) => foldName(name)))
    const full = new Map<string, Spelling[]>()
    for (const one of spellings)
      if (one.folded.length > 1 && !bodies.has(one.folded.join(' ')))
        for (const key of shelvesOf(one)) full.set(key, [...(full.get(key) ?? []), one])
    const surnames = new Set([...full.values()].flat().map(({ folded }) => folded.at(-1)))
    yield* otherMarks(spellings)
    for (const alone of spellings) {
      if (raised.has(alone) || alone.folded.length !== 1 || surnames.has(alone.folded[0])) continue
      const rivals = new Set(shelvesOf(alone).flatMap((key) => full.get(key)?.slice(0, MOST_RIVALS) ?? []))
      const usual = [...rivals].find((one) => isSurnameOf(text, alone, one))
      if (!usual) continue
      const finding = raise(alone, usual)
      if (finding) yield finding
    }
  },

  flags: [
    '⟦1:Katarzyna Mehta⟧ leads the party, Zoë said. The treaty runs on, and ⟦Metha⟧ will be sworn in.',
    '⟦1:Andrej Kolarič⟧ said that he had done nothing. “I leave,” Kolarič said. 🙂 Opponents demanded that ⟦Kolraič⟧ return his pay.',
    '⟦1:Zvonimir Perković⟧ came with two lawyers. ⟦Perkovič⟧ has owned the line since 2009.',
    '⟦1:Alasdair Munro⟧ thanked her. Mr ⟦Monro⟧ will run the school until May.',
    '⟦1:Gareth Pritchard⟧ chairs the club, it said. “We won,” ⟦Gareth Prichard⟧ told reporters.',
    'Café owner ⟦1:Mohammed Swaleh⟧ spoke first, he said. 🙂 Later ⟦Muhammad Swaleh⟧ wept.',
  ],
  passes: [
    'Maria Lopez met Mario Lopez on Friday. Maria Lopez smiled.',
    'Branislav Stojković led the dig. “We dug,” said Branislav Stojkovic.',
    'John Meyer and John Mayor ran. So did Ann Lee and Dan Lee.',
    'Talks between Armenia and Armenian rebels broke down, Slovakia and Slovenia said.',
  ],
}
