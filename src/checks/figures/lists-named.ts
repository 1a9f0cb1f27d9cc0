import type { Figure } from '../../domain/ledger.ts'
import { contains } from '../../domain/span.ts'
import { stateNamed } from '../../reference/states.ts'
import type { Copy } from '../check.ts'
import { wordsAround } from './definite.ts'
import { spanOfSentence } from './in-sentence.ts'
import { namesIn } from '../names-in.ts'
import { arePeople, isListOf } from './kind-of-list.ts'
import { listAt, type List } from './name-list.ts'
import { tokenAfter } from './token-after.ts'
import { US_STATES } from './us-states.ts'
import { exactOf } from './wording.ts'

/*
 * A count and a list of names in two sentences on end. Either the list comes first and *the four countries* call it
 * back, or a count is announced and the next sentence begins with the names. What is counted must be what the names
 * are (states, people, or a noun that stands in each name).
 */

const OPENS = /(?:^|\b(?:of|between|by|from|in|for|with|and|as|leaders of|presidents of)\s+)["“]?$/u
const BACK =
  /(?:^|[.;:,]\s|\b(?:of|by|for|to|that|said|between|all|in|from|with)\s)["“]?(?:the|those|these|all)\s+(?:the\s+)?$/iu
const ONE_SEX = /^(?:men|women|boys|girls|brothers|sisters)$/iu
const FEWEST_ANNOUNCED = 3

type Named = Readonly<{ figure: Figure; list: List }>

/** The one list of names of a sentence; `null` where it has none, or more. */
const listIn = (copy: Copy, sentence: number): List | null => {
  const { start, end } = spanOfSentence(copy, sentence)
  const words = copy.text.slice(start, end)
  const found: List[] = []
  for (const { index } of words.matchAll(/(?<![\p{L}\p{N}'’.-])(?:[Tt]he\s+)?\p{Lu}/gu)) {
    const last = found.at(-1)
    // "Courts in Whitby, Selby and Thirsk": the capital is that of the sentence.
    if (index === 0 && /^NNS?$/u.test(copy.syntax.tokens[tokenAfter(copy.syntax.tokens, start)]?.tag ?? ''))
      continue
    if ((last && start + index < last.span.end) || !OPENS.test(words.slice(0, index))) continue
    const list = listAt(words.slice(index), start + index)
    if (list) found.push(list)
  }
  return found.length === 1 ? (found[0] ?? null) : null
}

const isExact = ({ quantity: { approximate, unit } }: Figure): boolean =>
  !approximate && (unit === null || unit === 'person')

const lead = (copy: Copy, { quantity: { span }, sentence }: Figure): string =>
  copy.text.slice(spanOfSentence(copy, sentence).start, span.start)

/** "Her wins in Georgia and Virginia … in his home state of Vermont": another name of that kind in the sentence. */
const hasMore = (copy: Copy, at: number, list: List): boolean =>
  namesIn(copy, at).some(
    ({ span, words }) => !contains(list.span, span) && (stateNamed(words) !== null || US_STATES.has(words)),
  )

/** `Iceland, Norway and Denmark signed. The four countries …`: the count calls the list back. */
const calledBack = (copy: Copy, figure: Figure): Named[] => {
  if (!isExact(figure) || !BACK.test(lead(copy, figure))) return []
  // "The five countries of the bloc": more than those that were named.
  if (/^\s+(?:of|in|who|which|that|whose|with)\b/u.test(wordsAround(copy, figure).after)) return []
  const list = listIn(copy, figure.sentence - 1)
  const noun = figure.quantity.of?.split(/\s+/u).at(-1) ?? ''
  const isFewer = (exactOf(figure) ?? 0) < (list?.count ?? 0)
  if (
    !list ||
    hasMore(copy, figure.sentence - 1, list) ||
    !isListOf(copy, figure, list) ||
    (isFewer && ONE_SEX.test(noun))
  )
    return []
  // The count may have been told before, of others than the list names.
  const isKnown = copy.ledger.some(
    ({ quantity, head }) =>
      quantity.span.end <= list.span.start &&
      quantity.min === figure.quantity.min &&
      head === figure.head &&
      copy.sentences.find(({ span }) => contains(span, quantity.span))?.mood !== 'heading',
  )
  return isKnown ? [] : [{ figure, list }]
}

const DEFINITE = /\b(?:the|these|those|both|all|his|her|its|their|other)\s+$/iu
const OTHERS = /\b(?:these|those|both|his|her|its|their|other)\s+$/iu
const CALENDAR = /\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Earlier|Later)\b/u

const hasPerson = ({ entities }: Copy, { span }: List): boolean =>
  entities.people.some(({ mentions }) => mentions.some((mention) => contains(span, mention.span)))

/** `Five men came to court. Liam Cole, Dean Porter and Kyle Finch …`: the next sentence names them, all but one. */
const announced = (copy: Copy, figure: Figure): Named[] => {
  const count = exactOf(figure)
  if (
    !isExact(figure) ||
    count === null ||
    count < FEWEST_ANNOUNCED - 1 ||
    (figure.isPart && !/\ball\s+$/iu.test(lead(copy, figure)))
  )
    return []
  const list = listIn(copy, figure.sentence + 1)
  const isFirst = list?.span.start === spanOfSentence(copy, figure.sentence + 1).start
  if (!list || !isFirst || list.count < FEWEST_ANNOUNCED || Math.abs(list.count - count) !== 1) return []
  const isOfPeople = figure.quantity.unit === 'person' || figure.fate !== null
  const isKnown = isOfPeople ? OTHERS : DEFINITE
  if (isKnown.test(lead(copy, figure)) || CALENDAR.test(copy.text.slice(list.span.start, list.span.end)))
    return []
  const isKind = isOfPeople ? arePeople(copy, list) : !hasPerson(copy, list)
  const isPlural = /(?:s|men|people)$/iu.test(figure.quantity.of ?? '')
  return isKind && isPlural ? [{ figure, list }] : []
}

/** The counts of a text with the lists of names in the sentence before or after that they are told of. */
export const listsNamed = (copy: Copy): Named[] =>
  copy.ledger.flatMap((figure) => [...calledBack(copy, figure), ...announced(copy, figure)])
