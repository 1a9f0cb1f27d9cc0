import type { Role } from '../../domain/source.ts'
import type { Span } from '../../domain/span.ts'
import { isWhWord } from '../claims/words.ts'
import { DOCUMENT_NOUNS } from '../lexicon/documents.ts'
import { roleOfNoun } from '../lexicon/roles.ts'
import { firstIndex } from '../stages/first-index.ts'
import { roleOf, type Description } from './describe-source.ts'
import { REACH, sentenceOf } from './named-before.ts'
import { enter, mention } from './registry.ts'
import { UNRESOLVED, implied, type Resolution, type Scene } from './resolution.ts'
import { groupBefore, subjectBefore } from './subject-before.ts'

/** The body that spoke last, near enough; else what the sentence before is about. */
export const bodyBefore = (scene: Scene, described: Description, pronoun: string): Resolution => {
  const { span } = described
  const here = sentenceOf(scene, span)
  const plural = pronoun === 'they'
  const just = scene.heard.at(-1)
  const follows = just !== undefined && here - sentenceOf(scene, just.span) === 1
  if (follows && !plural && mayBeBody(just.entry) && !isInRelative(scene, span))
    return implied(mention(just.entry, span), just.span)
  const own = !plural && isInRelative(scene, span) ? subjectBefore(scene, here + 1, false) : null
  if (own && own.span.end < span.start) return entered(scene, own, span)
  const heard = scene.heard.findLast(({ entry }) =>
    plural ? entry.traits.plural || isBody(entry) : !entry.traits.person && !entry.traits.plural,
  )
  const back = heard ? here - sentenceOf(scene, heard.span) : Infinity
  const named = !plural && back > 1 ? onlyNamed(scene, here - 1) : null
  if (named) return implied(mention(named.entry, span), named.span)
  const written = back > 1 && !plural ? documentBefore(scene, here) : null
  if (written) return implied(mention(written.entry, span), written.span)
  const people = plural && back > 1 ? subjectBefore(scene, here, true) : null
  if (people?.plural) return entered(scene, people, span)
  if (heard && back <= REACH) return implied(mention(heard.entry, span), heard.span)
  const subject = subjectBefore(scene, here, plural) ?? (plural ? groupBefore(scene, here) : null)
  if (subject?.plural !== plural) return plural ? UNRESOLVED : onlyBody(scene, span)
  return entered(scene, subject, span)
}

const entered = (scene: Scene, subject: Description, span: Span): Resolution => {
  const traits = { person: false, plural: subject.plural, state: null, head: subject.head.lower }
  const entry = enter(scene.registry, { name: subject.name, role: roleOf(subject), traits })
  return implied(mention(entry, span), subject.span)
}

/** *Hidro Vrbica rejected it. It said …*: who reads like a person and is called *it* is none, if nothing tells a sex. */
const mayBeBody = ({ traits, role }: Scene['heard'][number]['entry']): boolean =>
  !traits.plural && traits.sex === undefined && (!traits.person || role === 'other' || role === 'company')

/** *A petition against what it called a theft*: such an *it* is what its own sentence is about. */
const isInRelative = ({ syntax }: Scene, { start }: Span): boolean =>
  isWhWord(syntax.tokens[firstIndex(syntax.tokens, ({ span }) => span.end > start) - 1])

/** *It was contradicted by Ransomwatch. It posted …*: the one body that a sentence names. */
const onlyNamed = (scene: Scene, sentence: number): Scene['heard'][number] | null => {
  const [body, other] = bodiesIn(scene, sentence)
  if (!body || other) return null
  const traits = { person: false, plural: false, state: null, head: body.name.toLowerCase() }
  return { entry: enter(scene.registry, { name: body.name, role: 'other', traits }), span: body.span }
}

/** The bodies that a sentence names: those that the article knows, and *Ransomwatch, a group that …*. */
const bodiesIn = (
  { entities, syntax, text }: Scene,
  sentence: number,
): Readonly<{ name: string; span: Span }>[] => {
  const known = entities.organisations.flatMap(({ name, mentions }) => {
    const here = mentions.find((one) => one.sentence === sentence)
    return here ? [{ name, span: here.span }] : []
  })
  if (known.length > 0) return known
  const { first, end } = syntax.sentences[sentence] ?? { first: 0, end: 0 }
  const words = syntax.tokens.slice(first, end)
  return words.flatMap(({ tag, span }, at) => {
    const [comma, article, noun] = words.slice(at + 1, at + 4)
    const isBody =
      comma?.text === ',' && article?.tag === 'DT' && BODIES.has(roleOfNoun(noun?.lemma ?? '') ?? 'other')
    return tag === 'NNP' && isBody ? [{ name: text.slice(span.start, span.end), span }] : []
  })
}

/** *A note gave their route, she said. It did not mention …*: what the sentence before is about, where that is written. */
const documentBefore = (scene: Scene, here: number): Scene['heard'][number] | null => {
  const subject = subjectBefore(scene, here, false)
  if (!subject || !DOCUMENT_NOUNS.has(subject.head.lemma)) return null
  const traits = { person: false, plural: false, state: null, head: subject.head.lower }
  const entry = enter(scene.registry, { name: subject.name, role: roleOf(subject), traits })
  return { entry, span: subject.span }
}

/** *The closures will save £35m, it said*: where one body alone has spoken so far, it is that one. */
const onlyBody = ({ heard }: Scene, span: Span): Resolution => {
  const bodies = new Set(
    heard.map(({ entry }) => entry).filter((entry) => isBody(entry) && !entry.traits.plural),
  )
  const [body] = bodies
  const last = heard.findLast(({ entry }) => entry === body)
  return body && bodies.size === 1 ? implied(mention(body, span), last?.span ?? null) : UNRESOLVED
}

const BODIES: ReadonlySet<Role> = new Set([
  'company',
  'party',
  'police',
  'military',
  'ministry',
  'expert',
  'court',
])

const isBody = ({ traits, role }: Scene['heard'][number]['entry']): boolean =>
  !traits.person && BODIES.has(role)
