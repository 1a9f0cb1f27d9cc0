import { contains, textOf, type Span } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Accusation } from './find-accusations.ts'
import { speakersFor } from './speakers-for.ts'

/** Whether the accused, or a person named beside them, is credited with anything from the accusation on. */
export const isSource = (copy: Copy, accusation: Accusation): boolean => {
  const { sources, text } = copy
  const { span } = accusation
  const words = wordsFor(copy, accusation)
  const isBody = isNamedBody(copy, accusation)
  // *Claims that the company copied it. Solvane says …*: the body whose name stands there is the company.
  const isBare = !accusation.target.some(({ tag }) => tag === 'NNP')
  const isNamedNext = (place: Span): boolean =>
    isBare &&
    place.start >= span.end &&
    place.start - span.end < RIGHT_AFTER &&
    /^\p{Lu}\p{L}+$/u.test(textOf(text, place)) &&
    !PRONOUN.test(textOf(text, place)) &&
    !textOf(text, span).includes(textOf(text, place))
  const isOurs = (told: string): boolean =>
    (isBody && BARE.test(told)) ||
    (words.some((word) => told.toLowerCase().includes(word)) && !isNamesake(accusation, told))
  // What they said before is no answer, and a pronoun far below may be anybody's.
  const behind = accusation.target.at(-1)?.span.end ?? span.end
  const isAnswer = (place: Span): boolean =>
    place.start >= behind && (!PRONOUN.test(textOf(text, place)) || place.start - span.end < NEAR)
  const speaks = copy.claims.some(
    ({ attribution: { kind, source } }) =>
      kind !== 'impersonal' &&
      source.some(
        (place) =>
          isAnswer(place) &&
          (isOurs(textOf(text, place)) || isNext(copy, accusation, place) || isNamedNext(place)),
      ),
  )
  return (
    speaks ||
    sources.some(
      ({ name, mentions }) =>
        mentions.some(isAnswer) && [name, ...mentions.map((place) => textOf(text, place))].some(isOurs),
    )
  )
}

/** *Laura Dale said*, where Ricky Dale is accused: the same surname behind another name. */
const isNamesake = ({ target }: Accusation, told: string): boolean => {
  const names = target.filter(({ tag }) => tag === 'NNP')
  const [given, surname] = [names.at(-2), names.at(-1)]
  const other =
    surname && new RegExp(`^(?<given>\\p{Lu}\\p{Ll}+) ${surname.text}$`, 'u').exec(told)?.groups?.given
  return (
    given !== undefined &&
    other !== undefined &&
    other !== given.text &&
    !/^(?:Mrs?|Ms|Dr|Sir|Dame|Lord)$/u.test(other)
  )
}

/** *The firm*, after a name that is nobody's: the body that is accused. */
const BARE =
  /^(?:the|its) (?:firm|company|club|bank|airline|brewery|developer|builder|operator|owner|retailer|chain|agency|charity|maker|carmaker|supermarket|landlord|publisher|contractor|group|organisation|organization|party|association)$/iu

const isNamedBody = ({ entities }: Copy, { target }: Accusation): boolean =>
  target.some(({ tag }) => tag === 'NNP') &&
  !entities.people.some(({ surname }) => target.some(({ text }) => text === surname))

/** *He says it was a loan*, right after *accuses the vicar*: with nobody named between, it is whoever is accused. */
const isNext = ({ text, entities }: Copy, { span, target }: Accusation, place: Span): boolean =>
  /^(?:he|she|they|it)$/iu.test(textOf(text, place)) &&
  place.start >= span.end &&
  place.start - span.end <= 2 &&
  !entities.people.some(
    ({ surname, mentions }) =>
      !target.some((one) => one.text === surname) && mentions.some((mention) => contains(span, mention.span)),
  )

/** The words for the accused, and the surnames of those who are named beside them: whoever accuses stands before. */
const wordsFor = ({ entities }: Copy, { target, span }: Accusation): string[] => {
  const from = target[0]?.span.start ?? span.start
  const isBeside = (place: Span): boolean => contains(span, place) && place.end >= from
  return [
    // *The PCs*, and a *PC campaign manager*.
    ...target.map(({ lower, tag }) =>
      /^NNP?S$/u.test(tag) && lower.length > 2 ? lower.replace(/s$/u, '') : lower,
    ),
    ...target.flatMap(speakersFor),
    ...entities.people
      .filter(({ mentions }) => mentions.some((mention) => isBeside(mention.span)))
      .map(({ surname }) => surname.toLowerCase()),
  ]
}

const PRONOUN = /^(?:he|she|it|they|him|her|them)$/iu
/** In UTF-16 code units: two sentences or so. */
const NEAR = 250
const RIGHT_AFTER = 20
