import type { Figure } from '../domain/ledger.ts'
import type { Span } from '../domain/span.ts'
import type { Check, Copy, Raised } from './check.ts'
import { spanOfSentence } from './figures/in-sentence.ts'
import { isOneNoun } from './figures/one-noun.ts'
import { exactOf } from './figures/wording.ts'

const MOST = 12

// Between the counted noun and its list: a colon or dash (after whatever the sentence goes on to say), or ", in".
const OPENING =
  /^(?<gap>[^.;:()–—]{0,60}?)(?:(?<open>:|\s[–—-])\s+|,\s+(?<near>namely\s+|in\s+|at\s+|from\s+)?)(?=(?:the\s+)?\p{Lu})/u
// "… and Florida, where it runs already, along with Nevada": the list is longer than it seems.
const GOES_ON = /\b(?:along with|as well as|plus|and|besides)\s+(?:the\s+)?\p{Lu}/u
const TITLE_END = /\b(?:Govs?|Sens?|Reps?|Mr|Mrs|Ms|Drs?|St|Gen|Col|Lt|Sgt|Rev|Prof)\.$/u
const OWN = /\b(?:the|his|her|its|their|our|my|by|all)\s+$/iu
const NOT_ALL = /\b(?:including|such as|among|notably|especially|like|old|e\.g|for example)\b/iu

// One item of a list of names: a few capital words with their small joints, or *the* before them.
const ITEM =
  /^(?:the\s+)?\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:of|the|de|la|le|du|van|von|der|den|al|el|bin|di|da|dos|upon|on)\b(?=\s+\p{Lu}|\s+\p{Ll}+\s+\p{Lu})|\s+\p{Lu}[\p{L}\p{M}.'’-]*|\s+\d+)*$/u

type List = Readonly<{ count: number; span: Span }>

/** The names of a list from its first word: `A, B, C and D`, up to where the list ends. */
const listAt = (words: string, from: number): List | null => {
  const clause = /^[^.;:()?!“”"]+/u.exec(words)?.[0] ?? ''
  const and = /^(?<head>(?:[^,]+,\s*)*?[^,]+?),?\s+and\s+(?<last>[^,]+?)(?=$|,)/u.exec(clause)
  if (!and?.groups) return null
  const head = (and.groups.head ?? '').split(/,\s*/u)
  const last = (and.groups.last ?? '').trim()
  const items = [...head.map((item) => item.trim()), lastName(last)]
  if (!items.every((item) => ITEM.test(item)) || items.length < 2) return null
  return {
    count: items.length,
    span: { start: from, end: from + and[0].trimEnd().length - (last.length - lastName(last).length) },
  }
}

/** A last item without the words that the sentence goes on with: `Colby from September`. */
const lastName = (item: string): string =>
  /^(?:the\s+)?\p{Lu}[\p{L}\p{M}.'’-]*(?:\s+(?:of|the|de|la|van|von)\s+\p{Lu}[\p{L}\p{M}.'’-]*|\s+\p{Lu}[\p{L}\p{M}.'’-]*)*/u.exec(
    item,
  )?.[0] ?? item

const listAfter = ({ text, ...copy }: Copy, figure: Figure): List | null => {
  const from = figure.quantity.ofSpan?.end ?? figure.quantity.span.end
  const sentence = spanOfSentence(copy, figure.sentence)
  const rest = text.slice(from, sentence.end)
  const opening = OPENING.exec(rest)
  if (!opening || NOT_ALL.test(opening.groups?.gap ?? '') || /\d/u.test(opening.groups?.gap ?? ''))
    return null
  // After a comma the list must follow the noun at once; after a colon it belongs to the last thing counted.
  if (opening.groups?.open === undefined && (opening.groups?.gap ?? '').trim() !== '') return null
  const list = listAt(rest.slice(opening[0].length), from + opening[0].length)
  // `Two judges, Leal, Brandt and Quinn, heard it`: a second comma closes what the first one opened.
  const isClosed = list !== null && /^,\s+\p{Ll}/u.test(text.slice(list.span.end, list.span.end + 4))
  // `His three sons, Ali, Omar and Sami, fled`: after a mere comma, somebody's own.
  const isOwn = OWN.test(text.slice(Math.max(0, figure.quantity.span.start - 12), figure.quantity.span.start))
  if (opening.groups?.open === undefined && opening.groups?.near === undefined && !isOwn && !isClosed)
    return null
  // "Bush and Govs. Chris Christie": a full stop inside the sentence cuts an abbreviation, not the list.
  const words = list === null ? '' : text.slice(list.span.start, list.span.end + 1)
  const isCut = list && (TITLE_END.test(words) || (words.endsWith('.') && list.span.end < sentence.end - 2))
  return list && !isCut && !GOES_ON.test(text.slice(list.span.end, sentence.end)) ? list : null
}

/** `… four crossings … . The crossings, at Dorn, Velle and Haskin Bridge, will open`: the list stands in a sentence after. */
const NAMED_LATER =
  /(?<=[.!?”"]\s+)(?:The|These|Those) (?:other |\p{Ll}+ )?(?<noun>\p{Ll}{3,}s)(?:,? ?[,–—(:] ?| are | were )(?:(?:at|in|of|namely|called|named|from|near) )?(?=(?:the )?\p{Lu})/gu
const REACH = 3

const listsAfter = (copy: Copy): { figure: Figure; list: List }[] =>
  Array.from(copy.text.matchAll(NAMED_LATER)).flatMap((match) => {
    const start = match.index + match[0].length
    const list = listAt(copy.text.slice(start, start + 300), start)
    const here = copy.sentences.findIndex(({ span }) => span.start <= match.index && match.index < span.end)
    const figure = copy.ledger.findLast(
      ({ quantity: { of, span }, sentence }) =>
        span.end < match.index &&
        here - sentence <= REACH &&
        isOneNoun(of?.split(' ').at(-1) ?? '', match.groups?.noun ?? ''),
    )
    const isSaid = list && /^,?\s+\p{Ll}|^[.)]/u.test(copy.text.slice(list.span.end, list.span.end + 4))
    return figure && list && isSaid ? [{ figure, list }] : []
  })

const raise = (figure: Figure, list: List, count: number): Raised => ({
  message: `${count} are announced, ${list.count} are named.`,
  at: figure.quantity.span,
  related: [list.span],
  working: { kind: 'steps', steps: [`announced: ${count}`, `named: ${list.count}`] },
})

const isPlural = ({ quantity: { of } }: Figure): boolean =>
  of !== null && /(?:s|men|women|people|children)$/iu.test(of)

export const countOff: Check = {
  id: 'count-off',
  shelf: 'figures',
  severity: 'warning',
  title: 'A count that its list does not fill',
  why: 'Either somebody is missing from the list or the number is wrong.',
  limits:
    'Reads lists of names after a colon, a dash or “in”. Two names that belong together (Marks and Spencer) count as two.',

  *run(copy) {
    const seen = new Set<number>()
    for (const figure of copy.ledger.toReversed()) {
      const count = exactOf(figure)
      const { unit, approximate } = figure.quantity
      if (count === null || count < 2 || count > MOST || approximate || !isPlural(figure)) continue
      if (unit !== null && unit !== 'person') continue
      const list = listAfter(copy, figure)
      if (figure.isPart && list && !/:\s*$/u.test(copy.text.slice(0, list.span.start))) continue
      if (!list || seen.has(list.span.start)) continue
      seen.add(list.span.start)
      if (list.count !== count) yield raise(figure, list, count)
    }
    for (const { figure, list } of listsAfter(copy)) {
      const count = exactOf(figure)
      if (
        count === null ||
        count > MOST ||
        figure.isPart ||
        list.count === count ||
        seen.has(list.span.start)
      )
        continue
      yield raise(figure, list, count)
    }
  },

  flags: [
    'They will reopen ⟦four⟧ crossings that were shut, Zoë 🙂 said. The crossings, at ⟦1:Dorn, Velle and Haskin Bridge⟧, will open in May.',
    'His ⟦two⟧ sons, ⟦1:Ali Haddad, Omar Haddad and Sami Haddad⟧, fled.',
    'They voted to close ⟦three⟧ libraries, in ⟦1:Hale, Upton, Marsh End and Colby⟧, from September.',
    '⟦Five⟧ members left the hall: ⟦1:Kare Lund, Anne Vik, Tor Dahl and Siri Moen⟧.',
    'The stage in Zoë’s 🙂 land went over ⟦four⟧ passes: ⟦1:the Crozet, the Barraux and the Lenta⟧.',
  ],
  passes: [
    'They will reopen three crossings that were shut, he said. The crossings, at Dorn, Velle and Haskin Bridge, will open in May.',
    'After three debates, Kare Lund, Anne Vik, Tor Dahl and Siri Moen are level.',
    'They voted to close four libraries, in Hale, Upton, Marsh End and Colby, from September.',
    'Three people spoke: Kare Lund, Anne Vik and Tor Dahl.',
    'Five members spoke, including Kare Lund, Anne Vik and Tor Dahl.',
    'It has two aims: Peace and quiet come first.',
    'He has three shops in Hale and Upton.',
  ],
}
