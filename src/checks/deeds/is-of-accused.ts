import { overlaps } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Statement } from '../statements.ts'
import type { Deed } from './find-deeds.ts'
import { lastPersonBefore } from './last-person-before.ts'
import { deedStem } from './stem.ts'
import { stemsOfSentence } from './stems-of-sentence.ts'

/** How many sentences on the accused may be named. */
const NAMED_WITHIN = 2

/** Whether the doer of a deed is whom a claim accuses: named there or right after, by a pronoun, or as *the firm*. */
export const isOfAccused = (copy: Copy, deed: Deed, kept: Statement): boolean => {
  if (deed.isNamed)
    return (
      deed.subject.size > 0 &&
      (isNamedNext(copy, deed.subject, kept) ||
        isNamedBefore(copy, deed.subject, kept) ||
        isBodyBefore(copy, deed.subject, kept))
    )
  if (deed.isPronoun) {
    const people = [lastPersonBefore(copy, deed.span.start), personBehind(copy, deed)]
    return people.some((person) => {
      if (!person || person.sentence < deed.verb.sentence - NAMED_WITHIN) return false
      const who = new Set([deedStem({ lemma: person.surname })])
      return (
        [...who].some((stem) => stemsOfSentence(copy, kept).has(stem)) ||
        isNamedNext(copy, who, kept) ||
        isNamedBefore(copy, who, kept)
      )
    })
  }
  return deed.subject.size === 1 && [...deed.subject].some((stem) => BODIES.has(stem)) && isOfBody(copy, kept)
}

/** What a body that was named is called from there on. Own list. */
const BODIES: ReadonlySet<string> = new Set(
  'company firm bank club school charity farm group airline hospital clinic maker carmaker brewery developer builder operator lender retailer chain agency publisher landlord supermarket factory mill mine plant'
    .split(' ')
    .map((lemma) => deedStem({ lemma })),
)

/** *Sued Nutrivale, claiming that it hid tests*: the accused goes by a name or as *it*. */
const isOfBody = ({ entities }: Copy, { span, tokens, claim }: Statement): boolean =>
  !entities.people.some(({ mentions }) => mentions.some((mention) => overlaps(mention.span, span))) &&
  (tokens.some(({ lower, tag }) => lower === 'it' || tag === 'NNP') ||
    entities.organisations.some(({ mentions }) =>
      mentions.some(({ sentence }) => sentence === claim.sentence),
    ))

/** *Police questioned the mayor. Ramon Ibarra left after five hours*: whom the accusation leaves nameless is named next. */
const isNamedNext = ({ entities }: Copy, who: ReadonlySet<string>, { claim, span }: Statement): boolean =>
  !entities.people.some(({ mentions }) => mentions.some((mention) => overlaps(mention.span, span))) &&
  entities.people.some(({ surname, mentions: [first] }) => {
    const behind = (first?.sentence ?? -1) - claim.sentence
    return behind > 0 && behind <= NAMED_WITHIN && who.has(deedStem({ lemma: surname }))
  })

/** *It is alleged that he struck …*: whom the pronoun of an accusation stands for is named in the sentence before. */
const isNamedBefore = (
  { syntax: { tokens, sentences } }: Copy,
  who: ReadonlySet<string>,
  { tokens: own, claim }: Statement,
): boolean => {
  if (!own.some(({ lower, relation }) => /^(?:he|she|they)$/u.test(lower) && relation.startsWith('nsubj')))
    return false
  const before = sentences[claim.sentence - 1]
  return tokens
    .slice(before?.first ?? 0, before?.end ?? 0)
    .some((token) => token.tag === 'NNP' && who.has(deedStem(token)))
}

/** *After he had beaten Mr Dale, Mr Rigby walked home*: the clause that opens a sentence is of whom the next one names. */
const personBehind = (
  { entities, syntax: { tokens, sentences } }: Copy,
  { verb, span }: Deed,
): ReturnType<typeof lastPersonBefore> => {
  const range = sentences[verb.sentence]
  if (
    !/^(?:after|when|while|before|as|since|because|once|until)$/u.test(tokens[range?.first ?? 0]?.lower ?? '')
  )
    return null
  const comma = tokens
    .slice(range?.first, range?.end)
    .find(({ text, span: at }) => text === ',' && at.start >= span.end)
  const found = entities.people
    .flatMap(({ surname, mentions }) => mentions.map((mention) => ({ surname, ...mention })))
    .find(({ span: at }) => comma && at.start >= comma.span.end && at.start - comma.span.end <= TO_NAME)
  return found ? { surname: found.surname, start: found.span.start, sentence: found.sentence } : null
}
/** In UTF-16 code units: a title stands between. */
const TO_NAME = 8

/** *Solvane is in dispute with Lehrbach, which claims that the company copied its valve*: the body was named before. */
const isBodyBefore = (
  { entities, text, sentences }: Copy,
  who: ReadonlySet<string>,
  { tokens: own, claim }: Statement,
): boolean => {
  const doer = own.find(({ relation }) => relation.startsWith('nsubj'))
  if (!doer || !BODIES.has(deedStem(doer))) return false
  if (entities.people.some(({ surname }) => who.has(deedStem({ lemma: surname })))) return false
  const from = sentences[Math.max(0, claim.sentence - NAMED_WITHIN)]?.span.start ?? 0
  const until = sentences[claim.sentence]?.span.start ?? 0
  const names = text.slice(from, until).match(/\p{Lu}[\p{L}’'-]+/gu) ?? []
  return names.some((name) => who.has(deedStem({ lemma: name })))
}
