import { contains, overlaps, type Span } from '../../domain/span.ts'
import { PERSONS } from '../../reference/persons.ts'
import { BODY_NOUNS, PERSON_NOUNS, TITLES } from '../lexicon/roles.ts'
import { POST_NOMINALS } from '../lexicon/titles.ts'
import { firstIndex } from '../stages/first-index.ts'
import { roleInApposition, roleOf, type Description } from './describe-source.ts'
import { enterPerson } from './enter-person.ts'
import { asKnownPerson, asTitled, loneName } from './named-person.ts'
import { completeNationality, nationalName } from './nationality.ts'
import { enter, mention } from './registry.ts'
import { implied, stated, type PersonMention, type Resolution, type Scene } from './resolution.ts'
import { sexOfName } from '../../reference/given-names.ts'
import { sexOfNoun, withSex } from './sex-of.ts'
import { asShortForm } from './short-form.ts'

/** Whom a noun phrase names: a person, a state, a body known before, or a source of its own. */
export const resolvePhrase = (scene: Scene, described: Description): Resolution =>
  asPerson(scene, described) ??
  asState(scene, described) ??
  asShortForm(scene, described) ??
  asNamed(scene, described)

const asPerson = (scene: Scene, { head, rest, span, words }: Description): Resolution | null => {
  const named = rest.findIndex(({ lower }) => lower === 'named' || lower === 'called') + 1
  const first = rest.slice(named).find(({ text, lower }) => /\p{L}/u.test(text) && !TITLES.has(lower))
  const last = words.findLast(({ text }) => !POST_NOMINALS.test(text))
  const isPlain = !words.some(({ tag }) => /^(?:IN|TO|POS)$/.test(tag))
  const found =
    personAt(scene, head.span) ??
    (first ? personAt(scene, first.span) : null) ??
    // *her friend and collaborator Peter Hale*
    (isPlain && last ? personAt(scene, last.span) : null)
  if (!found) return null
  const entry = enterPerson(scene, found.person)
  if (entry.role === 'other') entry.role = roleInApposition(rest) ?? entry.role
  const full = found.person.mentions.find((known) => known.words.includes(' ')) ?? found.person.mentions[0]
  mention(
    entry,
    contains(found.span, span) ? span : found.span,
    scene.text.slice(found.span.start, found.span.end),
  )
  // *The council’s leader, Jonathan Pike,* will be *the council leader*.
  if (first && overlaps(found.span, first.span) && !overlaps(found.span, span))
    mention(entry, found.span, `the ${scene.text.slice(span.start, span.end)}`)
  const short =
    found.person.given !== null && !scene.text.slice(found.span.start, found.span.end).includes(' ')
  return short && full && full.span.start < span.start ? implied(entry, full.span) : stated(entry)
}

const personAt = ({ people }: Scene, span: Span): PersonMention | null => {
  const found = people[firstIndex(people, (known) => known.span.end > span.start)]
  return found && overlaps(found.span, span) ? found : null
}

const asState = (scene: Scene, { span, words, head }: Description): Resolution | null => {
  const { states, registry, text } = scene
  const found = states[firstIndex(states, (known) => known.span.end > span.start)]
  if (
    !found ||
    !contains(found.span, span) ||
    words.length > 4 ||
    found.as === 'demonym' ||
    !head.tag.startsWith('NN')
  )
    return null
  const { state, as } = found
  const traits = { person: false, plural: false, state: state.code, head: state.name.toLowerCase() }
  const entry = mention(
    enter(registry, { name: nameInText(scene, state.code) ?? state.name, role: 'state', traits }),
    span,
    text.slice(span.start, span.end),
  )
  if (as === 'name') return stated(entry)
  const named = states.find(
    (known) => known.state.code === state.code && known.as === 'name' && known.span.start < span.start,
  )
  return implied(entry, named?.span ?? null)
}

/** The name by which the article itself calls a state. */
const nameInText = ({ states, text }: Scene, code: string): string | null => {
  const named = states.find((known) => known.state.code === code && known.as === 'name')
  return named ? text.slice(named.span.start, named.span.end) : null
}

const asNamed = (scene: Scene, described: Description): Resolution => {
  const { registry, entities } = scene
  const other =
    completeNationality(scene, described) ?? asKnownPerson(scene, described) ?? asTitled(scene, described)
  if (other) return other
  const lone = loneName(described)
  if (lone) {
    const sex = withSex(sexOfNoun(described.head.lemma) ?? sexOfName(lone.text))
    const traits = { person: true, plural: false, state: null, head: lone.lower, ...sex }
    return stated(mention(enter(registry, { name: lone.text, role: roleOf(described), traits }), lone.span))
  }
  const body = entities.organisations.find(({ mentions }) =>
    mentions.some(({ span }) => contains(span, described.head.span)),
  )
  const name =
    body &&
    body.mentions.some(({ span }) => contains(described.span, span) || contains(span, described.span)) &&
    described.words.length <= 4 &&
    (body.name.includes(' ') || described.words.length === 1)
      ? body.name
      : nationalName(scene, described)
  const traits = {
    person: isPersonal(described),
    plural: described.plural,
    state: stateIn(scene, described.span),
    head: described.head.lower,
    ...withSex(sexOfNoun(described.head.lemma)),
  }
  const entry = enter(registry, { name: name.replace(/^(?:the|The) /, ''), role: roleOf(described), traits })
  return stated(mention(entry, described.span, name === described.name ? undefined : described.name))
}

/** *Nuraini, a 34-year-old teacher*, *Leila, who was there*: what stands behind one name tells a person. */
const isToldAsPerson = ({ named, words, rest }: Description): boolean => {
  const [comma, first] = rest
  if (!named || words.length !== 1 || comma?.text !== ',') return false
  const told = rest.slice(1, 6)
  return (
    /^who(?:se)?$/.test(first?.lower ?? '') ||
    told.some(
      ({ lower, lemma }) => lower.endsWith('-year-old') || PERSON_NOUNS.has(lemma) || PERSONS.has(lower),
    )
  )
}

/** *a baker from Lund who would not be named* */
const hasWho = ({ plural, rest }: Description): boolean =>
  !plural && /^who(?:se)?$/.test(rest.find(({ text }) => text !== ',')?.lower ?? '')

const isPersonal = (described: Description): boolean =>
  isToldAsPerson(described) || hasWho(described) || isPersonByNoun(described)

const isPersonByNoun = ({ head, plural, words, named }: Description): boolean =>
  (named && words.length > 1 && TITLES.has(words[0]?.lower ?? '') && !BODY_NOUNS.has(head.lemma)) ||
  (!plural &&
    (PERSON_NOUNS.has(head.lemma.toLowerCase()) ||
      PERSONS.has(`${head.lower}s`) ||
      /^(?:aide|adviser|advisor|source|resident|survivor|prosecutor|expert|diplomat|neighbour|neighbor|friend|brother|sister|son|daughter|spokesman|spokeswoman)$/.test(
        head.lemma.toLowerCase(),
      )))

const stateIn = ({ states }: Scene, span: Span): string | null => {
  const found = states[firstIndex(states, (known) => known.span.end > span.start)]
  return found && contains(span, found.span) ? found.state.code : null
}
