import type { Mention } from '../domain/entity.ts'
import type { Token } from '../domain/syntax.ts'
import type { Check } from './check.ts'

const ACRONYM = /^\p{Lu}{3,8}$/u

const lettersOf = (word: string): string => Array.from(word).sort().join('')

/** Short forms that a text uses and defines nowhere, by their letters in the order of the alphabet. */
const undefinedForms = (tokens: readonly Token[], defined: ReadonlySet<string>): Map<string, Token[]> => {
  const forms = new Map<string, Token[]>()
  for (const token of tokens) {
    if (!ACRONYM.test(token.text) || defined.has(token.text)) continue
    const key = lettersOf(token.text)
    forms.set(key, [...(forms.get(key) ?? []), token])
  }
  return forms
}

export const acronymChanges: Check = {
  id: 'acronym-changes',
  shelf: 'people',
  severity: 'warning',
  title: 'A body’s short form changes its letters',
  why: 'A reader who has learnt one short form takes another for another body.',
  limits:
    'Only short forms given after the full name, in brackets or by *known as*, against forms with the same letters in another order.',

  *run({ entities, syntax }) {
    const definitions = entities.organisations.flatMap(({ name, acronyms }) =>
      acronyms.map((short: Mention) => ({ name, short })),
    )
    const forms = undefinedForms(syntax.tokens, new Set(definitions.map(({ short }) => short.words)))
    // *The BNL, a Belgian club*: told what it is, it is another body.
    const own = new Set(
      syntax.tokens.flatMap((token, at) =>
        syntax.tokens[at + 1]?.text === ',' && /^an?$/u.test(syntax.tokens[at + 2]?.lower ?? '')
          ? [token]
          : [],
      ),
    )
    for (const { name, short } of definitions)
      for (const token of (forms.get(lettersOf(short.words)) ?? []).filter((one) => !own.has(one)))
        yield {
          message: `${token.text} here is ${short.words} where ${name} is named.`,
          at: token.span,
          related: [short.span],
        }
  },

  flags: [
    'The plan is by the Calder Flood Defence Agency (⟦1:CFDA⟧), it said. “🙂” The ⟦CDFA⟧ will start in spring.',
    'Relief International for Children, known as ⟦1:RIC⟧, left Zoë’s town. 🙂 ⟦RCI⟧ fed 90 families.',
  ],
  passes: [
    'The Border Trade Union (BTU) met the Tea Union (TUB). The BTU and the TUB agreed.',
    'The World Health Organization (WHO) spoke. The WHO and the UN agreed.',
  ],
}
