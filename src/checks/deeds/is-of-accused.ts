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
  if (deed.isNamed) return deed.subject.size > 0 && isNamedNext(copy, deed.subject, kept)
  if (deed.isPronoun) {
    const person = lastPersonBefore(copy, deed.span.start)
    if (!person || person.sentence < deed.verb.sentence - NAMED_WITHIN) return false
    const who = new Set([deedStem({ lemma: person.surname })])
    return [...who].some((stem) => stemsOfSentence(copy, kept).has(stem)) || isNamedNext(copy, who, kept)
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
