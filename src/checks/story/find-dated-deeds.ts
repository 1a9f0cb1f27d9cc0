import type { TimePoint } from '../../domain/ledger.ts'
import { overlaps } from '../../domain/span.ts'
import type { Syntax, Token } from '../../domain/syntax.ts'
import type { Story } from './story-check.ts'

/** What a person does or suffers once: who it is has to be read. */
const ONCE = new Set(
  'die bear marry resign abdicate assassinate execute sentence convict acquit drown land'.split(' '),
)

/** What happens to one and then to another: *the student* is whom the story is about, *a student* may be a second one. */
const AGAIN = new Set('stab shoot kidnap abduct hijack'.split(' '))

/** What happens to things: named by its form, for it is taken for a noun where it stands far from its subject. */
const FORMS: Readonly<Record<string, string>> = {
  sank: 'sink',
  sunk: 'sink',
  burst: 'burst',
  exploded: 'explode',
  crashed: 'crash',
  collapsed: 'collapse',
  capsized: 'capsize',
  derailed: 'derail',
  erupted: 'erupt',
  overturned: 'overturn',
}

/** A deed of one day: the verb, who or what it is of (`null` unread), and the other words of its sentence. */
export type DatedDeed = Readonly<{
  point: TimePoint
  day: string
  verb: string
  subject: string | null
  /** Whether the words themselves say that it is known already whom it happened to. */
  isKnown: boolean
  names: ReadonlySet<string>
  nouns: ReadonlySet<string>
}>

/** What happened once, and is dated to a day, in reading order. */
export const findDatedDeeds = ({ joined: { timeline, syntax } }: Story): DatedDeed[] => {
  const places = new Map(syntax.tokens.map(({ span }, index) => [span.start, index]))
  return timeline.flatMap((point, at): DatedDeed[] => {
    const day = dayOf(point)
    if (day === null) return []
    const range = syntax.sentences[point.sentence]
    const sentence = syntax.tokens.slice(range?.first ?? 0, range?.end ?? 0)
    const isOnly =
      timeline[at - 1]?.sentence !== point.sentence && timeline[at + 1]?.sentence !== point.sentence
    const deed = (isOnly ? happeningIn(sentence) : null) ?? deedOf(syntax, point, places)
    if (!deed) return []
    const rest = sentence.filter(
      ({ span, lower }) => !overlaps(span, point.mention.span) && FORMS[lower] === undefined,
    )
    return [
      {
        ...deed,
        point,
        day,
        names: lemmasOf(rest.filter(({ tag }) => tag.startsWith('NNP'))),
        nouns: lemmasOf(rest.filter(({ tag }) => /^NNS?$/u.test(tag))),
      },
    ]
  })
}

type Deed = Pick<DatedDeed, 'verb' | 'subject' | 'isKnown'>

const happeningIn = (sentence: readonly Token[]): Deed | null => {
  const [verb, other] = sentence.flatMap(({ lower }) => FORMS[lower] ?? [])
  return verb === undefined || other !== undefined ? null : { verb, subject: null, isKnown: true }
}

const deedOf = (
  syntax: Syntax,
  { verb, tag, verbSpan }: TimePoint,
  places: ReadonlyMap<number, number>,
): Deed | null => {
  if (verb === null || !(ONCE.has(verb) || AGAIN.has(verb)) || !/^VB[DN]$/u.test(tag ?? '')) return null
  const subject = subjectOf(syntax, places.get(verbSpan?.start ?? -1) ?? -1)
  if (!subject?.tag.startsWith('NN')) return null
  const range = syntax.sentences[subject.sentence]
  const isOpen = syntax.tokens
    .slice(range?.first, range?.end)
    .some(
      ({ relation, head, lower }) =>
        relation === 'det' && syntax.tokens[head] === subject && /^(?:a|an|another)$/u.test(lower),
    )
  return {
    verb,
    subject: subject.lemma.toLowerCase(),
    isKnown: !AGAIN.has(verb) || (!isOpen && subject.tag !== 'NNS'),
  }
}

/** The single day of a point, also of a part of one (*Sunday evening*). */
const dayOf = ({ mention: { from, to, precision } }: TimePoint): string | null => {
  const isOne = from !== null && from.slice(0, 10) === to?.slice(0, 10)
  return isOne && /^(?:day|hour|minute)$/u.test(precision) ? from.slice(0, 10) : null
}

/** Who or what does the verb; a relative pronoun does what its noun does. */
const subjectOf = ({ tokens, sentences }: Syntax, act: number): Token | null => {
  const verb = tokens[act]
  const range = sentences[verb?.sentence ?? -1]
  const subject = tokens
    .slice(range?.first ?? 0, range?.end ?? 0)
    .find(({ relation, head }) => relation.startsWith('nsubj') && head === act)
  const isRelative = subject !== undefined && /^(?:which|who|that)$/u.test(subject.lower)
  return (isRelative && verb?.relation.startsWith('acl') ? tokens[verb.head] : subject) ?? null
}

const lemmasOf = (tokens: readonly Token[]): ReadonlySet<string> =>
  new Set(tokens.map(({ lemma }) => lemma.toLowerCase()))
