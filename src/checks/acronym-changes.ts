import type { Span } from '../domain/span.ts'
import type { Token } from '../domain/syntax.ts'
import type { Check, Copy, Raised } from './check.ts'
import { definedForms, type Defined } from './names/defined-forms.ts'
import { KNOWN_FORMS } from './names/known-forms.ts'

const ACRONYM = /^\p{Lu}{3,8}$/u

const lettersOf = (word: string): string => Array.from(word).sort().join('')

/** The spellings that differ by one letter: put for another, left out, or in the wrong place. */
const keysOf = (word: string): string[] => [
  `=${lettersOf(word)}`,
  ...Array.from(word, (_, at) => `?${word.slice(0, at)}.${word.slice(at + 1)}`),
  ...(word.length > SHORTEST_CUT
    ? Array.from(word, (_, at) => `-${word.slice(0, at)}${word.slice(at + 1)}`)
    : []),
  `-${word}`,
]

const SHORTEST_CUT = 3

/** Short forms that a text uses and defines nowhere, by what they share with one that is misspelt. */
const undefinedForms = ({ syntax: { tokens } }: Copy, defined: ReadonlySet<string>): Map<string, Token[]> => {
  const forms = new Map<string, Token[]>()
  const bracketed = new Set(
    tokens.flatMap(({ text }, at) =>
      tokens[at - 1]?.text === '(' && tokens[at + 1]?.text === ')' ? [text] : [],
    ),
  )
  for (const [at, token] of tokens.entries()) {
    if (!ACRONYM.test(token.text) || defined.has(token.text) || KNOWN_FORMS.has(token.text)) continue
    // *The Northern Farmers' Guild (NFG)*: told in brackets, it is another body.
    if (bracketed.has(token.text)) continue
    // *The BNL, a Belgian club*: told what it is, it is another body. A shout is none.
    if (tokens[at + 1]?.text === ',' && /^an?$/u.test(tokens[at + 2]?.lower ?? '')) continue
    if (/^\p{Lu}{4,}$/u.test(tokens[at - 1]?.text ?? '') || /^\p{Lu}{4,}$/u.test(tokens[at + 1]?.text ?? ''))
      continue
    for (const key of keysOf(token.text)) forms.set(key, [...(forms.get(key) ?? []), token])
  }
  return forms
}

const MOST = 3

/** Where a body's short form comes again with other letters. */
const changes = function* (copy: Copy, definitions: readonly Defined[]): Iterable<Raised> {
  const forms = undefinedForms(copy, new Set(definitions.map(({ short }) => short)))
  const raised = new Set<Token>()
  for (const { name, short, span } of definitions) {
    const found = new Set(keysOf(short).flatMap((key) => forms.get(key) ?? []))
    if (new Set([...found].map(({ text }) => text)).size > 1 || found.size > MOST) continue
    for (const token of found) {
      if (raised.has(token) || token.span.start < span.start) continue
      raised.add(token)
      yield {
        message: `${token.text} here is ${short} where ${name} is named.`,
        at: token.span,
        related: [span, ...usedBefore(copy, short, token, span)],
      }
    }
  }
}

/** The short form where it was last used rightly, if the name was told without it. */
const usedBefore = (
  { text, syntax: { tokens } }: Copy,
  short: string,
  slip: Token,
  told: Span,
): readonly Span[] => {
  if (text.slice(told.start, told.end).includes(short)) return []
  const used = tokens.find(({ text: word, span }) => word === short && span.start < slip.span.start)
  return used && used.span.start !== told.start ? [used.span] : []
}

/** Where a body is named in full twice, each time with another short form. */
const redefined = function* (definitions: readonly Defined[]): Iterable<Raised> {
  const first = new Map<string, Defined>()
  for (const defined of definitions) {
    // A kind of body is not its name: *the Teachers’ Union (TU)*.
    if (!defined.name.includes(' ')) continue
    const other = first.get(defined.name)
    if (!other) first.set(defined.name, defined)
    else if (other.short !== defined.short)
      yield {
        message: `${defined.name} is ${defined.short} here and ${other.short} above.`,
        at: defined.span,
        related: [other.span],
      }
  }
}

export const acronymChanges: Check = {
  id: 'acronym-changes',
  shelf: 'people',
  severity: 'warning',
  title: 'A body’s short form changes its letters',
  why: 'A reader who has learnt one short form takes another for another body.',
  limits:
    'Only short forms given after the full name, in brackets, by *or* or by *known as*, against forms that nothing introduces and that have the same letters in another order, or one letter more, less or other. Forms that everybody knows are left alone.',

  *run(copy) {
    const definitions = definedForms(copy)
    yield* redefined(definitions)
    yield* changes(copy, definitions)
  },

  flags: [
    'The ⟦1:Tidal Power Board⟧ met. The ⟦2:TPB⟧ 🙂 voted. Zoë said the ⟦TBP⟧ would wait.',
    'The Tidal Power Board (⟦1:TPB⟧) met. Zoë 🙂 said the ⟦TPD⟧ would wait.',
    'The board, known as ⟦1:SEPA⟧, took samples. On Friday ⟦SPEA⟧ said that Zoë’s 🙂 water was safe.',
    'The Tidal Power Board, or ⟦1:TPB⟧, met. Zoë 🙂 said the ⟦TBP⟧ would wait.',
    'The Tidal Power Board (⟦1:TPB⟧) met. Zoë 🙂 left the Tidal Power Board (⟦TBA⟧) in May.',
    'The plan is by the Calder Flood Defence Agency (⟦1:CFDA⟧), it said. “🙂” The ⟦CDFA⟧ will start in spring.',
    'Relief International for Children, known as ⟦1:RIC⟧, left Zoë’s town. 🙂 ⟦RCI⟧ fed 90 families.',
  ],
  passes: [
    'The Tidal Power Board (TPB) met. The Tidal Paddlers’ Guild (TPG) wept. The TPG said no.',
    'The Tidal Power Board (TPB) met the Tidal Power League. The TPL said no.',
    'The Tidal Power Board (TPB) met. The BBC and the EU sent word. The TPA, a trade body, left.',
    'The Border Trade Union (BTU) met the Tea Union (TUB). The BTU and the TUB agreed.',
    'The World Health Organization (WHO) spoke. The WHO and the UN agreed.',
  ],
}
