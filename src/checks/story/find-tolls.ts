import type { Fate, Figure } from '../../domain/ledger.ts'
import { textOf } from '../../domain/span.ts'
import { spanOfSentence } from '../figures/in-sentence.ts'
import { canBeOneEvent, kindsIn, LASTING } from './event-kinds.ts'
import { leadsOf } from './lead.ts'
import { canBeOneVoice } from './one-voice.ts'
import type { Story } from './story-check.ts'
import { areAtOneTime, isOfOneDay } from './when.ts'

/** How many were killed or hurt, as one article gives it as it stands. */
export type Toll = Readonly<{
  figure: Figure
  fate: Fate
  article: number
  kinds: ReadonlySet<string>
  names: readonly string[]
}>

const ANYBODY = new Set(
  'people person dead death fatality casualty victim life body killed wounded injured soul toll injury'.split(
    ' ',
  ),
)

// What was told before, a part of the whole, or so many more.
const BEFORE =
  /\b(?:(?:up|down)?\s*from|than|earlier|initially|previously|originally|at first|not|instead of|including|among (?:them|whom|those)|another|of (?:those|them|whom|which)|further|seriously|critically|badly|severely|by|each|every)(?:\s+(?:at least|about|around|some|the|a))?\s+$/iu
const AFTER =
  /^[^.;]{0,45}\b(?:alone|remain(?:s|ed)?|still|seriously|critically|badly|severely|overnight|of (?:them|whom)|in (?:the )?(?:past|last|previous|same)|each|per|more|earlier|others?|(?:feared|presumed|believed)\b)/iu
// Another event, told for its likeness, or of long ago.
const ELSEWHERE =
  /\b(?:similar|previous|separate|last (?:year|month|week)|(?:years?|months?|weeks?) (?:ago|earlier|before)|deadliest|worst|since \d{4}|in \d{4}|compared|average|annual|every year)\b/iu

// "The death toll in the hotel fire rose to 24": the subject says what is counted.
const fateOf = ({ fate, subject }: Figure): Fate | null => fate ?? (subject === 'toll' ? 'killed' : null)

/** The tolls of a story, in order of publication. */
export const findTolls = (story: Story): Toll[] =>
  story.joined.ledger.flatMap((figure): Toll[] => {
    const fate = fateOf(figure)
    if ((fate !== 'killed' && fate !== 'hurt') || figure.isPart || !isCurrent(story, figure)) return []
    const article = story.articleAt(figure.quantity.span.start)
    const own = kindsIn([...figure.context, figure.verb ?? ''])
    const kinds = own.size > 0 ? own : (leadsOf(story)[article]?.kinds ?? new Set())
    // Who counts the dead says nothing of where they died.
    const speakers = new Set(figure.speaker.flatMap((speaker) => speaker.split(' ')))
    return [{ figure, fate, article, kinds, names: figure.names.filter((name) => !speakers.has(name)) }]
  })

const isCurrent = ({ joined }: Story, figure: Figure): boolean => {
  const { span, unit, min, max } = figure.quantity
  if ((unit !== null && unit !== 'person') || (min === null && max === null)) return false
  const sentence = spanOfSentence(joined, figure.sentence)
  const before = joined.text.slice(Math.max(sentence.start, span.start - 40), span.start)
  const after = joined.text.slice(span.end, Math.min(sentence.end, span.end + 60))
  return !BEFORE.test(before) && !AFTER.test(after) && !ELSEWHERE.test(textOf(joined.text, sentence))
}

/** Whether two tolls count the same people of the same event, on a word that can be one. In doubt they do not. */
export const isOneToll = (story: Story, a: Toll, b: Toll): boolean =>
  a.fate === b.fate &&
  countsAlike(a.figure, b.figure) &&
  canBeOneEvent(a.kinds, b.kinds) &&
  isOneScope(story, a, b) &&
  isOneTime(story, a, b) &&
  (canBeOneVoice(a.figure, b.figure) || isCountedLater(story, a, b))

/** Of what is over in a day, whoever counts the next day counts the same dead; sides that fight count each their own. */
const isCountedLater = ({ copies }: Story, a: Toll, b: Toll): boolean => {
  const [one, two] = [a, b].map(({ article }) => copies[article]?.publishedAt ?? null)
  const isFought = [...a.kinds, ...b.kinds].some((kind) => LASTING.has(kind) || FOUGHT.has(kind))
  return typeof one === 'string' && typeof two === 'string' && one !== two && !isFought
}
const FOUGHT = new Set(['strike', 'attack'])

const countsAlike = (a: Figure, b: Figure): boolean => {
  const isAnybody = ({ head }: Figure): boolean => head === null || ANYBODY.has(head)
  const modifiers = new Set([...a.modifiers, ...b.modifiers])
  return (
    ((isAnybody(a) && isAnybody(b)) || a.head === b.head) &&
    [...modifiers].every((word) => a.modifiers.includes(word) && b.modifiers.includes(word))
  )
}

/** The same place, as the sentences name it, or else one that both articles begin with. */
const isOneScope = (story: Story, a: Toll, b: Toll): boolean => {
  const [one, two] = [a, b].map(({ article }) => leadsOf(story)[article]?.names ?? new Set<string>())
  if (!one || !two) return false
  if (a.names.length > 0 && b.names.length > 0) {
    const shared = a.names.filter((name) => b.names.includes(name)).length
    return shared >= Math.min(a.names.length, b.names.length) / 2
  }
  const named = [...a.names, ...b.names]
  return named.length > 0
    ? named.some((name) => one.has(name) && two.has(name))
    : [...one].some((name) => two.has(name))
}

const isOneTime = (story: Story, a: Toll, b: Toll): boolean => {
  if (!areAtOneTime(story, a.figure, b.figure)) return false
  // Of what goes on, the dead of one day are not all the dead.
  const lasts = [...a.kinds].some((kind) => LASTING.has(kind))
  return !lasts || isOfOneDay(a.figure) === isOfOneDay(b.figure)
}
