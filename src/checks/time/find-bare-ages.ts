import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { exactOf } from '../figures/wording.ts'
import type { AgeTold } from './find-ages.ts'

/** *The 47-year-old* as one who does or says something, with no noun after it. */
const BARE =
  /^\s*[.,;:”"]|^\s+(?:(?:will|would|may|might|can|could|must|was|is|had|has|who|from|also|later|now|never|and)\b|(?!need|seed|breed|weed|hundred|naked|wicked|sacred|aged|retired|married|divorced|suspected|accused|injured|alleged|unnamed)\p{Ll}{2,}(?:ed|ied)\b|(?:said|says|told|did|went|left|won|lost|made|took|came|hit|gave|ran|fell|fled|drove|died|became|began|spent|met|put|faces|hopes|plans|wants|plays|works|lives|remains|suffers|denies|admits)\b)/u

/** *She is a 43-year-old mother of two*, of whoever is spoken of. */
const AS_ONE = /\b(?:[Hh]e|[Ss]he)(?:['’]s| is| was)\s+an?\s+$|\b[Tt]his is an?\s+$/u

const isPredicate = ({ text }: Copy, { quantity: { span, unit } }: Figure): boolean =>
  unit === 'year of age' &&
  /old$/iu.test(text.slice(span.start, span.end)) &&
  AS_ONE.test(text.slice(Math.max(0, span.start - 16), span.start))

const HE_IS = /\b(?:[Hh]e|[Ss]he)(?:['’]s| is)\s+(?:only\s+|just\s+|still\s+)*$/u
const ENDS = /^(?:\s+years old)?[.,;!?”"]/u
const RELATIVE =
  /\b(?:mother|father|mum|dad|mom|parents?|wife|husband|partner|brother|sister|aunt|uncle|grandmother|grandfather|widow|widower),?\s+(?:\p{Lu}[\p{L}’'-]+\s*){1,3},?\s*$/u
const OLDEST = 110

/** `“He’s 15,” his mother said`: of the one whose age was told and who is nobody's relative. */
const ofWhom = (copy: Copy, named: readonly AgeTold[], { quantity }: Figure): AgeTold | null => {
  const { text } = copy
  const { span, min, unit } = quantity
  if (min === null || min > OLDEST || !(unit === null || unit === 'year of age')) return null
  if (!HE_IS.test(text.slice(Math.max(0, span.start - 20), span.start)) || !ENDS.test(text.slice(span.end)))
    return null
  const others = named.filter(({ figure: { quantity: told } }) => {
    const { start } = told.span
    return start < span.start && !RELATIVE.test(text.slice(Math.max(0, start - 50), start))
  })
  const [one] = others
  return one && others.every(({ surname }) => surname === one.surname) ? one : null
}

const isBare = ({ text }: Copy, { quantity: { span, unit } }: Figure): boolean =>
  unit === 'year of age' &&
  /old$/iu.test(text.slice(span.start, span.end)) &&
  /\bthe\s+$/iu.test(text.slice(Math.max(0, span.start - 6), span.start)) &&
  BARE.test(text.slice(span.end, span.end + 20))

/** `The 47-year-old …`: that of the only person whose age the text gives, else of whom it has just named. */
export const findBareAges = (copy: Copy, named: readonly AgeTold[]): AgeTold[] => {
  const [only] = named
  if (!only) return []
  const isAlone = named.every(({ surname }) => surname === only.surname)
  const lastNamed = isAlone ? () => null : nameFinder(copy, named)
  const told = new Set(named.map(({ age }) => age))
  return copy.ledger.flatMap((figure) => {
    const isOf = isBare(copy, figure) || (isAlone && isPredicate(copy, figure))
    const age = isOf ? exactOf(figure) : null
    const meant = isOf ? null : ofWhom(copy, named, figure)
    const years = exactOf(figure)
    if (meant && years !== null) return [{ ...meant, age: years, figure }]
    if (age === null) return []
    if (isAlone) return [{ ...only, age, figure }]
    const last = told.has(age) ? null : lastNamed(figure)
    return last ? [{ ...last, age, figure }] : []
  })
}

/** In sentences: who was named further up may not be the one who is meant. */
const REACH = 2

/** Finds the person of a known age who was named last before a figure, where nobody else has been since. */
const nameFinder = ({ entities }: Copy, named: readonly AgeTold[]): ((figure: Figure) => AgeTold | null) => {
  const bySentence = new Map<number, { surname: string; end: number }[]>()
  for (const { surname, mentions } of entities.people)
    for (const { span, sentence } of mentions) {
      const here = bySentence.get(sentence)
      if (here) here.push({ surname, end: span.end })
      else bySentence.set(sentence, [{ surname, end: span.end }])
    }
  const firstTold = new Map(named.toReversed().map((told) => [told.surname, told]))
  return ({ quantity: { span }, sentence }) => {
    const near = Array.from({ length: REACH + 1 }, (_, back) => bySentence.get(sentence - back) ?? []).flat()
    const surnames = new Set(near.filter(({ end }) => end <= span.start).map(({ surname }) => surname))
    const [surname] = surnames
    const own = surnames.size === 1 ? firstTold.get(surname ?? '') : undefined
    return own && own.figure.quantity.span.start < span.start ? own : null
  }
}
