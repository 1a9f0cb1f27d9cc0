import { hullOf, textOf, type Span } from '../domain/span.ts'
import type { Check, Copy } from './check.ts'
import { peopleCounted, rangesTouch, tellsOfDeaths } from './people-counts.ts'
import { statementsOf, type Statement } from './statements.ts'

const NAMELESS =
  /\b(?:not (?:to )?be (?:named|identified)|anonym(?:ous|ity)|unnamed|unidentified|did not want to be (?:named|identified)|declined to be (?:named|identified)|a source|one source|an? (?:\p{L}+ )?(?:official|diplomat|officer) who)\b/iu

const isAnonymous = (copy: Copy, { claim }: Statement): boolean => {
  const { attribution, sentence } = claim
  if (attribution.kind === 'none') return false
  const wordsOf = (span: Span | null | undefined): string => (span ? textOf(copy.text, span) : '')
  const who = wordsOf(hullOf(attribution.source)).trim()
  if (/^(?:her|his|its|their|the|some|many|several|two|three|\p{L}+s)\b/iu.test(who)) return false
  const frame = wordsOf(hullOf([...attribution.source, ...attribution.frame]))
  const isNameless = NAMELESS.test(frame) || NAMELESS.test(wordsOf(copy.sentences[sentence]?.span))
  return isNameless && !/\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/u.test(frame)
}

const GRAVE = /^(?:bury|trap|missing|injure|wound|hurt|execute|torture|infect|arrest|detain|casualty)$/u

/** Deaths, or people buried, trapped, hurt, held: a figure that others will repeat. */
const isGrave = (statement: Statement): boolean =>
  tellsOfDeaths(statement) ||
  statement.tokens.some(({ lemma, lower }) => GRAVE.test(lemma) || lower === 'missing')

const sourcePlace = ({ claim }: Statement): Span[] => {
  const place = hullOf(claim.attribution.source)
  return place ? [place] : []
}

export const loneAnonymousSource: Check = {
  id: 'lone-anonymous-source',
  shelf: 'voice',
  severity: 'warning',
  title: 'A toll that rests on one unnamed source',
  why: 'The BBC is reluctant to rely on one source, and names it where it does; Reuters takes a lone unnamed one only exceptionally.',
  limits: 'Tolls only; silent where somebody with a name gives a figure that agrees.',

  *run(copy) {
    const all = statementsOf(copy)
    for (const statement of all) {
      if (!isGrave(statement) || !isAnonymous(copy, statement)) continue
      const counted = peopleCounted(copy.quantities, statement)
      const isBorneOut = all.some(
        (other) =>
          other.claim.attribution.sourceId !== statement.claim.attribution.sourceId &&
          !isAnonymous(copy, other) &&
          tellsOfDeaths(other) &&
          peopleCounted(copy.quantities, other).some((figure) =>
            counted.some((own) => rangesTouch(figure, own)),
          ),
      )
      if (counted.length === 0 || isBorneOut) continue
      yield {
        message: `This toll rests on one source without a name.`,
        at: statement.span,
        related: sourcePlace(statement),
      }
    }
  },

  flags: [
    '⟦Up to 400 people may be buried in the valley of Zoë⟧, according to ⟦1:an official who would not be named⟧.',
    'The siege of Café Ardeh 🙂 goes on. ⟦1:One official⟧, who asked not to be named, said that ⟦3,000 people had been killed in Ardeh⟧.',
  ],
  passes: [
    'One official, who asked not to be named, said that 31 people had died. The Red Cross said that 31 people had died.',
    'One official, who asked not to be named, said that talks would resume.',
  ],
}
