import type { Claim } from '../domain/claim.ts'
import { overlaps, textOf, textOfAll, type Span } from '../domain/span.ts'
import { withCredit } from './voice/with-credit.ts'
import type { Check, Copy } from './check.ts'
import { claimFinder } from './claims-at.ts'
import { headlineOf } from './headlines.ts'
import { haveOneSource } from './statements.ts'
import { saidTwice } from './voice/said-twice.ts'

/** Shorter words are said by many. */
const FEWEST_WORDS = 6

const key = (words: string): string => (words.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')

/** Whom a *He* stands for is too easily mistaken. */
const isNamed = (words: string): boolean =>
  /\p{Lu}\p{Ll}/u.test(words) && !/^(?:he|she|they|it|we|you)$/iu.test(words)

/** *It was Mr Stark who said*: nobody is named more surely. */
const isSingledOut = (text: string, { start, end }: Span): boolean =>
  text.slice(start, end) === 'who' &&
  /\bit was (?:\p{Lu}[\p{L}.’'-]* ){1,4}$/iu.test(text.slice(Math.max(0, start - 60), start))

/** The claim that a quotation is in, if somebody is credited with it by name or in so many words. */
const creditedIn = ({ text, claims }: Copy): ((at: Span) => Claim | undefined) => {
  const idsAt = claimFinder(claims)
  const byId = new Map(claims.map((claim) => [claim.id, claim]))
  return (at) =>
    idsAt([at])
      .flatMap((id) => byId.get(id) ?? [])
      .find(
        ({ spans, attribution }) =>
          attribution.sourceId !== null &&
          // *Disavowing remarks that …*: what opens with a deed is nobody.
          !/^\p{Ll}+ing\b/u.test(textOfAll(text, attribution.source)) &&
          (attribution.basis === 'stated' ||
            isNamed(textOfAll(text, attribution.source)) ||
            attribution.source.some((who) => isSingledOut(text, who))) &&
          spans.some((span) => overlaps(span, at)),
      )
}

export const statementTwoSources: Check = {
  id: 'statement-two-sources',
  shelf: 'voice',
  severity: 'error',
  title: 'The same words from two sources',
  why: 'Two people do not say the same sentence: one of them is credited with the other’s.',
  limits:
    'Quotations word for word, and statements in nearly the same words, of six words or more. A slogan or a shared statement is to be dismissed.',

  *run(copy) {
    yield* saidTwice(copy)
    const headline = headlineOf(copy)?.span ?? null
    const creditedAt = creditedIn(copy)
    const first = new Map<string, Copy['syntax']['quotations'][number]>()
    for (const quotation of copy.syntax.quotations) {
      const words = key(textOf(copy.text, quotation.inner))
      if (words.split(' ').length < FEWEST_WORDS || (headline && overlaps(headline, quotation.span))) continue
      const earlier = first.get(words)
      if (!earlier) {
        first.set(words, quotation)
        continue
      }
      const [a, b] = [creditedAt(earlier.inner), creditedAt(quotation.inner)]
      if (!a || !b || a === b || haveOneSource(copy.text, a, b)) continue
      const [one, two] = [a, b].map(
        ({ attribution }) => copy.sources.find(({ id }) => id === attribution.sourceId)?.name,
      )
      yield {
        message: `${two ?? 'One source'} says here, word for word, what ${one ?? 'another'} says above.`,
        at: withCredit(copy, quotation.inner, b),
        related: [withCredit(copy, earlier.inner, a)],
      }
    }
  },

  flags: [
    '⟦1:The cables had rusted⟧, Ivo Pell, a diver, said. Zoë 🙂 left. ⟦The cables had rusted⟧, Ann Rask, the mayor, said.',
    '⟦1:The dam could fail within days⟧, the governor said. Zoë 🙂 left. ⟦The dam could fail within days⟧, Ann Rask, an engineer, said.',
    '⟦1:The guards had been ordered to take no prisoners⟧, Zoë 🙂 Rask, a lawyer, said. It rained. ⟦The guards were under orders to take no prisoners⟧, according to Ivo Pell, a diver.',
    '⟦1:The tanks were emptied into the creek at night⟧, the foreman, Zoë 🙂 Rask, said. It rained. ⟦The tanks were emptied into the creek at night⟧, according to Ivo Pell, a diver.',
    '“⟦1:Not one letter, not one call has reached us,” Harriet Pell said⟧. Zoë 🙂 left. “⟦Not one letter, not one call has reached us,” David Crane said⟧.',
    'The ferry came, and Zoë 🙂 wept. “⟦1:Not one letter, not one call has reached us,” said Harriet Pell⟧.\n\nIt was David Crane ⟦who said that “not one letter, not one call has reached us⟧”.',
  ],
  passes: [
    'He was not ill, Ivo Pell, a diver, said. Zoë left. He was not ill, Ann Rask, the mayor, said.',
    'A singer at the rally said voters should not “go on feeding the same tired old men”. Karl Lund disavowed it. Lund said the word was unkind. He said it would not happen if voters “go on feeding the same tired old men”.',
    'The tanks were emptied into the creek at night, the foreman, Zoë Rask, said. Ivo Pell, a diver, confirmed that the tanks were emptied into the creek at night.',
    'Nine people were killed in the blast at the mill, police said. Nine people were killed in the blast at the mill, the hospital said.',
    '“Not one letter, not one call has reached us,” Harriet Pell said. “Not one letter, not one call has reached us,” Pell said again.',
    '“We will win,” Harriet Pell said. “We will win,” David Crane said.',
  ],
}
