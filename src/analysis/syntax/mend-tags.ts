/*
 * Puts right the tags that the words around them rule out. The tagger decides word by word, from the left: it takes
 * a past form behind a name for a participle, a rare given name for a verb, a headline's verb for a plural.
 * The learnt reading of attributions has its own tags, as it was trained; everything behind it reads these.
 */
import type { Syntax, Token } from '../../domain/syntax.ts'
import { isFinite, isNominal, isPause } from '../claims/words.ts'
import { GIVEN_NAMES } from '../lexicon/given-names.ts'
import { VERBS_BEHIND } from '../lexicon/reporting.ts'
import { beforeAdverbs, isPastForm, isPredicate } from './is-predicate.ts'

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

type Look = Readonly<{ isHeading: boolean; shouted: boolean; names: ReadonlySet<string> }>

const tagFor = (words: Words, at: number, { isHeading, shouted, names }: Look): string | null => {
  const tag = words[at]?.tag ?? ''
  if (!shouted && (isPartOfName(words, at) || (at === 0 && opensWithName(words, names)))) return 'NNP'
  if (tag === 'NNS' && NEVER_NOUNS.test(words[at]?.lower ?? '')) return 'VBZ'
  if (tag === 'VBN' && !isHeading && (tagsAStatement(words, at) || isPredicate(words, at))) return 'VBD'
  if (tag === 'VBZ' && isPause(words[at - 1]) && tagsAStatement(words, at + 1)) return 'NNS'
  if (tag === 'NNS' && isHeading && isHeadlineVerb(words, at)) return 'VBZ'
  return null
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
  if (before === undefined || /^[“”"'‘’`:;.!?()•…—–-]/.test(before.text)) return false
  return words[at + 1]?.tag === 'NNP' || before.tag === 'NNP'
}

const NEVER_NOUNS =
  /^(?:denies|says|tells|admits|insists|argues|agrees|believes|confirms|suggests|thinks|accuses|rejects)$/

/** A capital that opens a sentence is a name where the text has it for one, or a given name before another. */
const opensWithName = ([first, next]: Words, names: ReadonlySet<string>): boolean => {
  if (!first || !/^(?:JJ|NNS?|VB[A-Z]?|FW|RB)$/.test(first.tag) || !/^\p{Lu}\p{Ll}/u.test(first.text))
    return false
  if (GIVEN_NAMES.has(first.lower)) return next?.tag === 'NNP'
  return names.has(first.text) && /^(?:VB[DZ]|MD|,|NNP|POS)$/.test(next?.tag ?? '')
}

const INSIDE_SUBJECT = /^(?:NNP?S?|NNPS|PRP\$?|CD|DT|JJ|POS|VBG)$/

/** *The talks had failed, diplomats conceded.*: who stands between a pause and such a verb says what is before. */
const tagsAStatement = (words: Words, at: number): boolean => {
  const verb = words[at]
  if (!verb || !VERBS_BEHIND.has(verb.lemma) || !isPastForm(verb)) return false
  const next = words[at + 1]
  if (next && !/^[.,]$/.test(next.text) && !next.text.endsWith('day')) return false
  let from = beforeAdverbs(words, at)
  if (!isNominal(words[from]) && !(words[from]?.tag === 'VBZ' && isPause(words[from - 1]))) return false
  if (words[from]?.tag === 'VBZ') from--
  while (from > at - 9 && INSIDE_SUBJECT.test(words[from]?.tag ?? '')) from--
  const edge = words[from]
  const closes = isPause(edge) || /^["”’']+$/.test(edge?.text ?? '')
  return closes && words.slice(0, from).some((token) => isFinite(token)) && !isPause(words[at + 1])
}

const AFTER_HEADLINE_VERB = /^(?:DT|JJ|CD|PRP\$|NNS|NNP|NNPS|``)$/

/** *Late strike sinks ten-man Rovers*: a plural between a noun and an object, where nothing else is a verb. */
const isHeadlineVerb = (words: Words, at: number): boolean => {
  if (words.length < 4 || words.some(({ tag }) => tag.startsWith('VB') || tag === 'MD')) return false
  const [before, next] = [words[at - 1], words[at + 1]]
  if (!before || !/^NNP?S?$/.test(before.tag) || before.text.endsWith('’s')) return false
  return AFTER_HEADLINE_VERB.test(next?.tag ?? '') && !words.slice(0, at).some(({ tag }) => tag === 'IN')
}
