import type { Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import { CONFUSABLES } from '../../reference/confusables.ts'
import { LOOK_ALIKES } from '../../reference/look-alikes.ts'
import type { Places } from './find-look-alike.ts'

/** What stands in the place of what, why, and the place that shows it. */
export type Misfit = Readonly<{ meant: string; why: string; places: readonly Span[] }>

/** Words that are no nouns, and the noun that each is mistaken for. Own list. */
const NO_NOUNS: ReadonlyMap<string, string> = new Map([
  ['damn', 'dam'],
  ['decent', 'descent'],
  ['assent', 'ascent'],
  ['colonial', 'colonel'],
  ['appear', 'appeal'],
  ['advise', 'advice'],
  ['breathe', 'breath'],
  ['loose', 'loss'],
  ['lose', 'loss'],
  ['prove', 'proof'],
  ['believe', 'belief'],
  ['choose', 'choice'],
  ['imminent', 'immigrant'],
  ['tied', 'tide'],
  ['seen', 'scene'],
  ['sent', 'scent'],
  ['heard', 'herd'],
  ['thrown', 'throne'],
  ['guessed', 'guest'],
  ['missed', 'mist'],
  ['rode', 'road'],
  ['practise', 'practice'],
  ['devise', 'device'],
  ['lessen', 'lesson'],
  ['meet', 'meat'],
  ['pray', 'prey'],
])
/** Nouns that stand before no noun, and the adjective that is meant. */
const NO_MODIFIERS: ReadonlyMap<string, string> = new Map([['principle', 'principal']])
/** Nouns of no person, and the person that each is mistaken for. Own list. */
const NO_PERSONS: ReadonlyMap<string, string> = new Map([
  ['principle', 'principal'],
  ['tenet', 'tenant'],
  ['patience', 'patient'],
  ['residence', 'resident'],
  ['assistance', 'assistant'],
  ['attendance', 'attendant'],
  ['correspondence', 'correspondent'],
  ['precedent', 'president'],
  ['profit', 'prophet'],
  ['heroin', 'heroine'],
  ['air', 'heir'],
])
const NEAR = 8

/** A word that its place in the sentence has no room for: *the damn was built*, *the court's principle judge*. */
export const findMisfit = (tokens: readonly Token[], at: number, lemmas: Places): Misfit | null =>
  noNoun(tokens, at, lemmas) ?? noModifier(tokens, at) ?? noPerson(tokens, at)

const isBareNounSlot = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const opens = /^(?:DT|PRP\$|POS)$/u.test(before?.tag ?? '') || before?.lower === 'of'
  return (
    opens &&
    next?.sentence === tokens[at]?.sentence &&
    (/^(?:VB[DZP]|MD|IN|TO|RB|[,.:])$/u.test(next?.tag ?? '') || next?.lower === 'last')
  )
}

const noNoun = (tokens: readonly Token[], at: number, lemmas: Places): Misfit | null => {
  const meant = NO_NOUNS.get(tokens[at]?.lower ?? '')
  const shown = tokens[lemmas.get(meant ?? '')?.[0] ?? -1]
  if (meant === undefined || !shown || !isBareNounSlot(tokens, at)) return null
  return { meant, why: `a noun belongs here, and the article is about “${shown.text}”`, places: [shown.span] }
}

const noModifier = (tokens: readonly Token[], at: number): Misfit | null => {
  const meant = NO_MODIFIERS.get(tokens[at]?.lower ?? '')
  const head = tokens[at + 1]
  const opens = /^(?:DT|PRP\$|POS)$/u.test(tokens[at - 1]?.tag ?? '')
  if (meant === undefined || !head || !opens || !/^NNS?$/u.test(head.tag)) return null
  return { meant, why: `it says which “${head.text}” is meant`, places: [head.span] }
}

/** *The school’s principle, Judith Amos, who …*: a name stands beside it as beside a person. */
const noPerson = (tokens: readonly Token[], at: number): Misfit | null => {
  const meant = NO_PERSONS.get(tokens[at]?.lower ?? '')
  if (meant === undefined || !/^(?:DT|PRP\$|POS)$/u.test(tokens[at - 1]?.tag ?? '')) return null
  const first = tokens[at + 1]?.text === ',' ? at + 2 : at + 1
  let end = first
  while (tokens[end]?.tag === 'NNP') end++
  const [name, closing] = [tokens[first], tokens[end]]
  if (!name || end - first < 2 || closing?.text !== ',' || tokens[end + 1]?.tag.startsWith('NNP') === true)
    return null
  return {
    meant,
    why: `a person is named beside it: “${tokens
      .slice(first, end)
      .map(({ text }) => text)
      .join(' ')}”`,
    places: [name.span],
  }
}

/** People and bodies of two kinds, which one article may well name both. */
const BOTH_AT_HOME =
  /^(?:council|counsel|principal|principle|patient|patience|sole|soul|course|site|crew|crow|deer)$/u

/** *A van of pears … weighed the pairs*: what *the* takes up was named before, by its look-alike. */
export const findTakenUp = (tokens: readonly Token[], at: number, lemmas: Places): Misfit | null => {
  const token = tokens[at]
  if (!token || !/^NNS?$/u.test(token.tag) || tokens[at - 1]?.lower !== 'the' || !isBareNounSlot(tokens, at))
    return null
  if (
    BOTH_AT_HOME.test(token.lemma) ||
    tokens[at + 1]?.lower === 'of' ||
    lemmas.get(token.lemma.toLowerCase())?.length !== 1
  )
    return null
  const confused = (CONFUSABLES.get(token.lower) ?? []).map(({ meant: like }) => like)
  const meant = [...(LOOK_ALIKES.get(token.lemma.toLowerCase()) ?? []), ...confused]
    .flatMap((like) => lemmas.get(like) ?? [])
    .flatMap((other) => tokens[other] ?? [])
    .find(
      ({ tag, span, sentence }) =>
        /^NNS?$/u.test(tag) && span.start < token.span.start && token.sentence - sentence <= NEAR,
    )
  if (!meant) return null
  return { meant: meant.text, why: `“the” takes up “${meant.text}”`, places: [meant.span] }
}
