import type { Claim } from '../domain/claim.ts'
import { overlaps, textOf, textOfAll, type Span } from '../domain/span.ts'
import { withCredit } from './voice/with-credit.ts'
import type { Check, Copy } from './check.ts'
import { claimFinder } from './claims-at.ts'
import { headlineOf } from './headlines.ts'
import { sentenceAt } from './sentence-at.ts'
import { ownerOfWords } from './voice/owner-of-words.ts'
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

/** *Moira Keane said that …. “…,” she said*: a pronoun for whoever the paragraph has just named. */
const isNamedInParagraph = (
  { text, sentences, sources }: Copy,
  sourceId: string,
  { start }: Span,
): boolean => {
  const own = sentenceAt({ sentences }, start)
  const before = sentences[own - 1]
  const surname =
    sources
      .find(({ id }) => id === sourceId)
      ?.name.split(' ')
      .at(-1) ?? ''
  return (
    // *He said that it would not do to “go on feeding them”* may quote another.
    /\p{Lu}/u.test(text.charAt(start)) &&
    before !== undefined &&
    before.paragraph === sentences[own]?.paragraph &&
    surname.length > 2 &&
    textOf(text, before.span).includes(surname)
  )
}

/** *Her mother’s motto*: kin by the word for it may well be the one who is named above. */
const isKin = ({ sources }: Copy, { attribution }: Claim): boolean =>
  /^(?:(?:his|her|their) )?(?:mother|father|wife|husband|son|daughter|sister|brother|grandmother|grandfather|aunt|uncle|widow|partner)\b/iu.test(
    sources.find(({ id }) => id === attribution.sourceId)?.name ?? '',
  )

/** The claim that a quotation is in, if somebody is credited with it by name or in so many words. */
const creditedIn = (copy: Copy): ((at: Span) => Claim | undefined) => {
  const { text, claims } = copy
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
            isNamedInParagraph(copy, attribution.sourceId, at) ||
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
      // *Mr Forde’s words about a line “rusted through”*, which were another’s above.
      const owner = ownerOfWords(copy, quotation)
      const told = a && copy.sources.find(({ id }) => id === a.attribution.sourceId)?.name
      if (a && owner !== null && told !== undefined && /\p{Lu}/u.test(told) && !told.includes(owner)) {
        yield {
          message: `${owner} is given here the words that ${told} says above.`,
          at: quotation.inner,
          related: [withCredit(copy, earlier.inner, a)],
        }
        continue
      }
      if (!a || !b || a === b || haveOneSource(copy.text, a, b) || [a, b].some((one) => isKin(copy, one)))
        continue
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
    'The line had “⟦1:rusted through for months, not for days,” Carmel Igoe said⟧. Zoë 🙂 wept. Declan Forde has the yard. Nobody heeds Mr Forde’s words about a line “⟦rusted through for months, not for days⟧”.',
    'The files are gone. Moira Keane said that letters would go out. “⟦1:Nobody has been put at risk by this,” she said⟧. Zoë 🙂 wept.\n\n⟦A doctor, Ali Hadd, wrote that “nobody has been put at risk by this⟧”.',
    '⟦1:The cables had rusted⟧, Ivo Pell, a diver, said. Zoë 🙂 left. ⟦The cables had rusted⟧, Ann Rask, the mayor, said.',
    '⟦1:The dam could fail within days⟧, the governor said. Zoë 🙂 left. ⟦The dam could fail within days⟧, Ann Rask, an engineer, said.',
    '⟦1:The guards had been ordered to take no prisoners⟧, Zoë 🙂 Rask, a lawyer, said. It rained. ⟦The guards were under orders to take no prisoners⟧, according to Ivo Pell, a diver.',
    '⟦1:The tanks were emptied into the creek at night⟧, the foreman, Zoë 🙂 Rask, said. It rained. ⟦The tanks were emptied into the creek at night⟧, according to Ivo Pell, a diver.',
    '“⟦1:Not one letter, not one call has reached us,” Harriet Pell said⟧. Zoë 🙂 left. “⟦Not one letter, not one call has reached us,” David Crane said⟧.',
    'The ferry came, and Zoë 🙂 wept. “⟦1:Not one letter, not one call has reached us,” said Harriet Pell⟧.\n\nIt was David Crane ⟦who said that “not one letter, not one call has reached us⟧”.',
  ],
  passes: [
    'Her mother kept the books. “If it does not come out, it is not done,” Ruth Pell would tell Zoë. She wore her mother’s motto: “If it does not come out, it is not done.”',
    'The line had “rusted through for months, not for days,” Carmel Igoe said. Zoë wept. Nobody heeds Ms Igoe’s words about a line “rusted through for months, not for days”.',
    'He was not ill, Ivo Pell, a diver, said. Zoë left. He was not ill, Ann Rask, the mayor, said.',
    'A singer at the rally said voters should not “go on feeding the same tired old men”. Karl Lund disavowed it. Lund said the word was unkind. He said it would not happen if voters “go on feeding the same tired old men”.',
    'The tanks were emptied into the creek at night, the foreman, Zoë Rask, said. Ivo Pell, a diver, confirmed that the tanks were emptied into the creek at night.',
    'Nine people were killed in the blast at the mill, police said. Nine people were killed in the blast at the mill, the hospital said.',
    '“Not one letter, not one call has reached us,” Harriet Pell said. “Not one letter, not one call has reached us,” Pell said again.',
    '“We will win,” Harriet Pell said. “We will win,” David Crane said.',
  ],
}
