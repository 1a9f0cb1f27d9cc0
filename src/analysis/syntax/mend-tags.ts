/*
 * Puts right the tags that the words around them rule out. The tagger decides word by word, from the left: it takes
 * a past form behind a name for a participle, a rare given name for a verb, a headline's verb for a plural.
 * The learnt reading of attributions has its own tags, as it was trained; everything behind it reads these.
 */
import type { Syntax, Token } from '../../domain/syntax.ts'
import { isFinite, isPause } from '../claims/words.ts'
import { GIVEN_NAMES } from '../../reference/given-names.ts'
import { isPastForm, isPredicate } from './is-predicate.ts'
import { tagsAStatement } from './tags-statement.ts'

type Words = readonly Token[]

/** The grammar of a text with its mended tags; the same value where none is to mend. */
export const mendTags = (syntax: Syntax): Syntax => {
  const mended = new Map<number, string>()
  const names = new Set(
    syntax.tokens.flatMap((token, at) =>
      token.tag === 'NNP' && syntax.tokens[at - 1]?.sentence === token.sentence ? [token.text] : [],
    ),
  )
  for (const { first, end } of syntax.sentences) {
    const words = syntax.tokens.slice(first, end)
    const isHeading = !/^[.!?…]/.test(words.findLast(({ text }) => !/^["”'’)]+$/.test(text))?.text ?? '')
    const shouted = isShouted(words)
    words.forEach((_, at) => {
      const tag = tagFor(words, at, { isHeading, shouted, names })
      if (tag !== null) mended.set(first + at, tag)
    })
  }
  if (mended.size === 0) return syntax
  return {
    ...syntax,
    tokens: syntax.tokens.map((token, at) => {
      const tag = mended.get(at)
      if (tag === undefined) return token
      return { ...token, tag, lemma: tag === 'NNP' ? token.text : token.lemma }
    }),
  }
}

const NUMERALS =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)$/

type Look = Readonly<{ isHeading: boolean; shouted: boolean; names: ReadonlySet<string> }>

const tagFor = (words: Words, at: number, { isHeading, shouted, names }: Look): string | null => {
  const tag = words[at]?.tag ?? ''
  if (!shouted && (isPartOfName(words, at) || (at === 0 && opensWithName(words, names)))) return 'NNP'
  if (at === 0 && isTakenUp(words)) return 'NNP'
  // *The $415,000 Kessler stole*: a name that the tagger knew elsewhere.
  if (/^(?:JJ|RB|VB)/.test(tag) && !shouted && !isHeading && at > 0 && names.has(words[at]?.text ?? ''))
    return 'NNP'
  if (tag === 'VB' && closesRelative(words, at)) return 'VBD'
  if (tag.startsWith('VB') && NUMERALS.test(words[at]?.lower ?? '')) return 'CD'
  if (tag === 'NNS' && (NEVER_NOUNS.test(words[at]?.lower ?? '') || bodyDisputes(words, at))) return 'VBZ'
  if (
    tag === 'VBN' &&
    !isHeading &&
    (tagsAStatement(words, at) || isPredicate(words, at) || followsRelative(words, at))
  )
    return 'VBD'
  if (tag === 'VBZ' && isPause(words[at - 1]) && tagsAStatement(words, at + 1)) return 'NNS'
  if (tag === 'VBZ' && at === 1 && opensWithPlural(words)) return 'NNS'
  if (tag === 'VBP' && headsSingular(words, at)) return 'NN'
  if (tag === 'NN' && (ONLY_VERBS.test(words[at]?.lower ?? '') || claimsThat(words, at))) return 'VBP'
  if (tag === 'NNS' && isHeading && isHeadlineVerb(words, at)) return 'VBZ'
  return null
}

const LINKING = /^(?:be|have|get|remain|look|stay|seem|feel|appear|go|sound|become|stand|lie|sit|come|keep)$/

/** *Satellite images taken on Monday show …*: only *is*, *has* and their like have a participle behind them. */
const opensWithPlural = ([first, verb, participle, next, ...rest]: Words): boolean =>
  /^(?:NNP?|JJ)$/.test(first?.tag ?? '') &&
  !LINKING.test(verb?.lemma ?? '') &&
  participle?.tag === 'VBN' &&
  next?.tag === 'IN' &&
  rest.some((token) => isFinite(token))

/** *The bill, which passed by 61 votes, …*: what follows *which* at once is its verb. */
const followsRelative = (words: Words, at: number): boolean => {
  const [verb, before] = [words[at], words[at - 1]]
  return verb !== undefined && isPastForm(verb) && /^(?:which|who)$/.test(before?.lower ?? '')
}

/** *Northern Ferries, which runs the route, cut sailings*: behind a relative clause of the subject stands its verb. */
const closesRelative = (words: Words, at: number): boolean => {
  if (!/^(?:cut|put|set|hit|shut|hurt|let|spread|cost|split|quit)$/.test(words[at]?.lower ?? '')) return false
  const which = words.findIndex(({ lower }) => /^(?:which|who)$/.test(lower))
  const [subject, comma] = [words[which - 2], words[which - 1]]
  return (
    words[at - 1]?.text === ',' &&
    comma?.text === ',' &&
    which + 1 < at &&
    subject?.tag.startsWith('NN') === true &&
    !words.slice(0, which).some((token) => isFinite(token) || token.tag === 'VB')
  )
}

/** *Unite, which represents …*: a relative clause is about a name, whatever its word is elsewhere. */
const isTakenUp = ([first, comma, next]: Words): boolean =>
  /^(?:RB|VB|VBP|JJ|IN)$/.test(first?.tag ?? '') &&
  /^\p{Lu}\p{Ll}/u.test(first?.text ?? '') &&
  comma?.text === ',' &&
  /^(?:which|who|whose)$/.test(next?.lower ?? '')

const INSIDE_PHRASE = /^(?:NN|NNS|NNP|JJ|VBG|VBN)$/
const COUNTS = /^(?:few|dozen|hundred|thousand|million|billion|couple|lot|great|good|number|handful)$/

/** *a weapons charge in 2015*: behind *a* a plural is not the last noun. */
const headsSingular = (words: Words, at: number): boolean => {
  if (words[at - 1]?.tag !== 'NNS') return false
  let from = at - 1
  while (INSIDE_PHRASE.test(words[from]?.tag ?? '') && !COUNTS.test(words[from]?.lower ?? '')) from--
  return ['a', 'an'].includes(words[from]?.lower ?? '')
}

const DISPUTING = /^(?:disputes|doubts|claims|fears|questions|contests|challenges|rules)$/

/** *…, but Greece disputes this*: a name or one body before a plural, and a pronoun behind it. */
const bodyDisputes = (words: Words, at: number): boolean =>
  DISPUTING.test(words[at]?.lower ?? '') &&
  /^NNP?$/.test(words[at - 1]?.tag ?? '') &&
  /^(?:this|it|he|she|they|there)$/.test(words[at + 1]?.lower ?? '')

const CLAIMING = /^(?:claim|fear|report|estimate|state)$/

/** *Sources close to the club claim that …*: a plural with no verb of its own, and a clause behind the noun. */
const claimsThat = (words: Words, at: number): boolean => {
  const before = words.slice(0, at)
  return (
    CLAIMING.test(words[at]?.lower ?? '') &&
    words[at + 1]?.lower === 'that' &&
    before.find((token) => token.tag.startsWith('NN'))?.tag === 'NNS' &&
    !/^(?:DT|PRP\$|JJ|POS)$/.test(words[at - 1]?.tag ?? 'DT') &&
    !before.some((token) => isFinite(token) || isPause(token))
  )
}

/** In a headline in capitals or title case a capital tells no name. */
const isShouted = (words: Words): boolean => {
  const letters = words.filter(({ text }) => /^\p{L}{3}/u.test(text))
  return (
    letters.length > 3 && letters.filter(({ text }) => /^\p{Lu}/u.test(text)).length / letters.length > 0.6
  )
}

/** *, Farid Nazari has*: no verb begins with a capital in mid-sentence and goes before a name. */
const isPartOfName = (words: Words, at: number): boolean => {
  const token = words[at]
  const before = words[at - 1]
  if (!token?.tag.startsWith('VB') || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false
  if (before?.tag === 'POS') return words[at + 1]?.tag === 'NNP'
  if (before === undefined || /^[“”"'‘’`:;.!?()•…—–-]/.test(before.text)) return false
  return words[at + 1]?.tag === 'NNP' || before.tag === 'NNP'
}

const NEVER_NOUNS =
  /^(?:denies|says|tells|admits|insists|argues|agrees|believes|confirms|suggests|thinks|accuses|rejects)$/

/** *The club maintain that …* */
const ONLY_VERBS = /^(?:maintain|insist|deny|argue|allege|admit|believe|agree|confirm|suggest|accuse|reject)$/

/** A capital that opens a sentence is a name where the text has it for one, or a given name before another. */
const opensWithName = ([first, next]: Words, names: ReadonlySet<string>): boolean => {
  if (!first || !/^(?:JJ|NNS?|VB[A-Z]?|FW|RB)$/.test(first.tag) || !/^\p{Lu}\p{Ll}/u.test(first.text))
    return false
  if (GIVEN_NAMES.has(first.lower)) return next?.tag === 'NNP'
  return names.has(first.text) && /^(?:VB[DZ]|MD|,|NNP|POS)$/.test(next?.tag ?? '')
}

const AFTER_HEADLINE_VERB = /^(?:DT|JJ|CD|PRP\$|NNS|NNP|NNPS|``)$/

/** *Late strike sinks ten-man Rovers*: a plural between a noun and an object, where nothing else is a verb. */
const isHeadlineVerb = (words: Words, at: number): boolean => {
  if (words.length < 4 || words.some(({ tag }) => tag.startsWith('VB') || tag === 'MD')) return false
  const [before, next] = [words[at - 1], words[at + 1]]
  if (!before || !/^NNP?S?$/.test(before.tag) || before.text.endsWith('’s')) return false
  return AFTER_HEADLINE_VERB.test(next?.tag ?? '') && !words.slice(0, at).some(({ tag }) => tag === 'IN')
}
