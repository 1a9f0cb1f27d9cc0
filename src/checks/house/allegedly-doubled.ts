import { spanOf } from '../../domain/span.ts'
import type { Check } from '../check.ts'

const DOUBLED =
  /\b(?:accused of|accuses? \p{L}+ of|charged with|suspected of|allege[sd]? (?:that )?)[^.;:,]{0,60}?(?<again>\ballegedly\b)|\ballegedly\b[^.;:,]{0,40}?(?<twice>\b(?:alleged|supposedly|reportedly)\b)/dgiu

export const allegedlyDoubled: Check = {
  id: 'allegedly-doubled',
  shelf: 'house',
  severity: 'note',
  title: 'An allegation that is alleged twice',
  why: 'Press style: a person is accused of a deed, or allegedly did it. Both at once say that even the accusation is only alleged.',
  limits: 'Looks for the two words within one clause.',

  *run({ text }) {
    for (const match of text.matchAll(DOUBLED)) {
      const at = spanOf(match, match.groups?.again === undefined ? 'twice' : 'again')
      yield { message: `“${match[0]}”: once is enough.`, at }
    }
  },

  flags: ['Zoë wept. 🙂 The banker is accused of ⟦allegedly⟧ taking bribes.'],
  passes: ['The banker is accused of taking bribes. He allegedly took three.'],
}
