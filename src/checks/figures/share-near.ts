import type { Figure } from '../../domain/ledger.ts'
import type { Copy } from '../check.ts'
import { TURNS } from './change-told.ts'
import { IS_OF_BASE, type Share } from './find-share.ts'
import { spanOfSentence } from './in-sentence.ts'
import { areKin } from './kin-nouns.ts'
import { isOneNoun } from './one-noun.ts'
import { isCount } from './pair-of-whole.ts'
import { partOfWhole, type PartOfWhole } from './part-and-whole.ts'
import { isMadeUp, isSizeTold } from './size-told.ts'
import { sharesTold, type ShareTold } from './share-told.ts'
import { exactOf } from './wording.ts'

/*
 * A share that stands in apposition behind a part, in the sentence of the part or the next one, with its whole up to a
 * sentence before. What stands in another clause, with a preposition of its own or of another noun, is another share.
 */

const NOT_BEFORE =
  /\b(?:after|before|from|than|with|against|in|on|and|but|among|while|compared|per|last|next|another|further|additional|under|by|other|least)\s+$/iu
const APPOSED =
  /(?:[,(–—:]|\b(?:is|are|was|were|makes?|made|represents?|represented|equals?|means|gives?|gave))\s*(?:(?:or|that|which|this|is|was|are|were|means?|makes?|made|gives?|gave|giving|making|meaning|so|leaving|representing|accounting|for|amounting|amounts?|amounted|equal|equivalent|to|the|an?|it|them|its|their|her|him|his|about|around|some|nearly|almost|roughly|just|over|more|less|only|fully|barely|exactly|a mere|share|rate|proportion|ratio|turnout|percentage|total|majority|of|at|[\p{L}-]+(?=\s+(?:rate|share|ratio|\d))|remarkable|staggering|full|whole)\s+)*$/iu
const EQUALS =
  /\b(?:amount(?:s|ed|ing) to|equals?|equal to|equivalent to|represent(?:s|ed|ing)|account(?:s|ed|ing) for|making up|makes? up|made up|gave|giving|leaves?|leaving)\s+(?:\p{L}+\s+){0,3}$/iu
const OF_NOUN =
  /^\s+of\s+(?:(?:the|all|its|their|his|her|those|these|our|[\p{L}-]+['’]s)\s+)*(?<nouns>[\p{L}-]+(?:\s+[\p{L}-]+){0,2})/iu
/** What takes up the part itself, and tells nothing new: *That 40 per cent of homes fail*. */
const THAT_IS =
  /^["“‘]?(?:That|This|It|Which)(?:['’]s| (?:is|was|makes|means|represents|amounts to|equals))\s+(?:\p{L}+ ){0,2}$/u
const THAT = /^["“‘]?(?:That|This|It|Such)\b/u
const ALL =
  /^(?:total|sample|lot|whole|overall|respondents?|vote|votes|chamber|workforce|work force|staff|force|population|them|those)\b/iu
const WIDEST = 4

const nounTie = (copy: Copy, { span }: ShareTold, { part, whole }: PartOfWhole): boolean => {
  const nouns = OF_NOUN.exec(copy.text.slice(span.end, span.end + 60))?.groups?.nouns?.toLowerCase()
  if (nouns === undefined) return false
  return (
    ALL.test(nouns) ||
    nouns
      .split(/\s+/u)
      .some((noun) =>
        [whole, part].some(
          ({ head }) => head !== null && (isOneNoun(head, noun) || areKin(head, noun.replace(/s$/u, ''))),
        ),
      )
  )
}

const isApposed = (copy: Copy, told: ShareTold, pair: PartOfWhole): boolean => {
  const last = Math.max(pair.part.quantity.span.end, pair.whole.quantity.span.end)
  const first = Math.min(pair.part.quantity.span.start, pair.whole.quantity.span.start)
  if (told.span.end <= first) return false
  if (told.span.start < last) {
    // `52 of them (23 percent)`, where the whole stands before.
    return false
  }
  const gap = copy.text.slice(last, told.span.start)
  if (TURNS.test(gap) || /[.;]\s/u.test(gap) || NOT_BEFORE.test(gap) || IS_OF_BASE.test(gap)) return false
  return (
    APPOSED.test(gap) &&
    (!pair.isLoose ||
      /\b(?:share|proportion|percentage|ratio|rate) of\s+$/iu.test(gap) ||
      nounTie(copy, told, pair) ||
      /[,(–—]\s*(?:or\s+)?(?:\p{L}+\s+)?$/iu.test(gap))
  )
}

const isTakenUp = (copy: Copy, told: ShareTold, pair: PartOfWhole): boolean => {
  const gap = copy.text.slice(spanOfSentence(copy, pair.part.sentence).end, told.span.start)
  if (gap.length > 120 || NOT_BEFORE.test(gap) || TURNS.test(gap)) return false
  if (THAT_IS.test(gap.trimStart())) return true
  // *A rival accounts for 40 percent*: whoever is new to the text has a share of its own.
  if (/^["“‘]?(?:An?|Another|Some|One)\s/u.test(gap.trimStart())) return false
  return THAT.test(gap.trimStart()) ? nounTie(copy, told, pair) : !pair.isLoose && EQUALS.test(gap)
}

const isOff = ({ part, whole, share }: Share): boolean => {
  const percent = ((exactOf(part) ?? 0) / (exactOf(whole) ?? 1)) * 100
  return share.value / percent < WIDEST && percent / share.value < WIDEST
}

/** Whether any two counts near give the share: then it is of those. */
const isGiven = (near: readonly Figure[], { range }: ShareTold): boolean =>
  near.some((a) =>
    near.some((b) => {
      const [part, whole] = [exactOf(a) ?? 0, exactOf(b) ?? 1]
      const shares = [part / whole, part / (whole - part)].map((share) => Math.abs(share) * 100)
      return a !== b && shares.some((percent) => percent >= range.low && percent <= range.high)
    }),
  )

/** Three sentences in a row, by what each counts or measures. */
export type Row = Readonly<{
  earlier: readonly Figure[]
  before: readonly Figure[]
  figures: readonly Figure[]
}>

/** The shares of a sentence that stand behind a part and its whole. */
export const sharesNear = (copy: Copy, { earlier, before, figures }: Row): Share[] => {
  const isChange = (told: ShareTold): boolean =>
    figures.some((figure) => figure.quantity.span.start === told.span.start && isSizeTold(copy, figure))
  const told = sharesTold(copy, figures).filter((share) => !isChange(share) && !isMadeUp(copy, share.span))
  const counts = (group: readonly Figure[]): Figure[] =>
    group.filter((figure) => isCount(figure) && exactOf(figure) !== null)
  const [own, last, first] = [counts(figures), counts(before), counts(earlier)]
  return told.flatMap((share): Share[] => {
    const mine = own.filter(({ quantity }) => quantity.span.end <= share.span.start)
    const part = mine.at(-1) ?? (told.indexOf(share) === 0 ? last.at(-1) : undefined)
    // A rise of so much, or so many percent, is a share of what was before.
    if (!part || isSizeTold(copy, part)) return []
    const near = part.sentence === figures[0]?.sentence ? [...last, ...own] : [...first, ...last]
    const found = pairsAt(copy, part, near).find((pair) =>
      part.sentence === figures[0]?.sentence ? isApposed(copy, share, pair) : isTakenUp(copy, share, pair),
    )
    const made = found && { part: found.part, whole: found.whole, share }
    return made && isOff(made) && !isGiven([...first, ...last, ...own], share) ? [made] : []
  })
}

/** The last count may be the whole, of a part right before it. */
const pairsAt = (copy: Copy, last: Figure, near: readonly Figure[]): PartOfWhole[] => {
  const at = near.indexOf(last)
  const previous = near[at - 1]
  return [partOfWhole(copy, last, near), previous ? partOfWhole(copy, previous, near) : null].flatMap(
    (pair) => pair ?? [],
  )
}
