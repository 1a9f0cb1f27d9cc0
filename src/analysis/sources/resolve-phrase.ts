import { contains, overlaps, type Span } from '../../domain/span.ts'
import { stateNamed, stateOfDemonym } from '../../reference/states.ts'
import { BODY_NOUNS, LAST_OF_BODIES, PERSON_NOUNS, roleOfNoun, TITLES } from '../lexicon/roles.ts'
import { firstIndex } from '../stages/first-index.ts'
import { roleInApposition, roleOf, type Description } from './describe-source.ts'
import { enterPerson } from './enter-person.ts'
import { enter, keyOf, mention, type Entry } from './registry.ts'
import { implied, stated, type PersonMention, type Resolution, type Scene } from './resolution.ts'
import { completeNationality, nationalName } from './nationality.ts'

/** Whom a noun phrase names: a person, a state, a body known before, or a source of its own. */
export const resolvePhrase = (scene: Scene, described: Description): Resolution =>
  asPerson(scene, described) ??
  asState(scene, described) ??
  asShortForm(scene, described) ??
  asNamed(scene, described)

const asPerson = (scene: Scene, { head, rest, span }: Description): Resolution | null => {
  const first = rest.find(({ text }) => /\p{L}/u.test(text))
  const found = personAt(scene, head.span) ?? (first ? personAt(scene, first.span) : null)
  if (!found) return null
  const entry = enterPerson(scene, found.person)
  if (entry.role === 'other') entry.role = roleInApposition(rest) ?? entry.role
  const full = found.person.mentions.find((known) => known.words.includes(' ')) ?? found.person.mentions[0]
  mention(
    entry,
    contains(found.span, span) ? span : found.span,
    scene.text.slice(found.span.start, found.span.end),
  )
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

const GENERIC = /^(?:company|firm|group|organisation|organization|body|institution|agency)$/

/** *the ministry*, *the company*, *the spokesman*: someone who was heard before, or else nobody yet. */
const asShortForm = (scene: Scene, described: Description): Resolution | null => {
  const { definite, head, words, named, span } = described
  const lemma = head.lemma.toLowerCase()
  if (!definite || named || words.length > 3 || words.at(-1) !== head) return null
  const known = scene.heard.findLast(({ entry }) => isShortFor(described, entry))
  if (known) return implied(mention(known.entry, span, `the ${described.name}`), known.span)
  if (PERSON_NOUNS.has(lemma) && !described.plural) {
    const person = scene.heard.findLast(({ entry }) => entry.traits.person)
    const holds = personWithPost(scene, span, lemma)
    if (holds)
      return implied(mention(enterPerson(scene, holds.person), span, `the ${described.name}`), holds.span)
    if (person && /^(?:man|woman|candidate|nominee|author|actor|actress|player|striker|singer)$/.test(lemma))
      return implied(mention(person.entry, span), person.span)
  }
  if (!BODY_NOUNS.has(lemma)) return null
  const role = roleOf(described)
  const body = scene.heard.findLast(
    ({ entry }) =>
      !entry.traits.person &&
      !entry.traits.plural &&
      (entry.role === role || GENERIC.test(lemma)) &&
      entry.role !== 'state' &&
      !BODY_NOUNS.has(entry.traits.head),
  )
  return body ? implied(mention(body.entry, span, `the ${described.name}`), body.span) : null
}

/** Whether every word of a short form is in a name heard before, its head in the head's place. */
const isShortFor = ({ head, words }: Description, { name, traits }: Entry): boolean => {
  const full = new Set(keyOf(name).split(' '))
  return traits.head === head.lower && words.every(({ lower }) => full.has(lower))
}

const personWithPost = (
  { people, entities }: Scene,
  { start }: Span,
  lemma: string,
): PersonMention | null => {
  const holders = entities.people.filter(({ posts }) =>
    posts.some(({ words, span }) => span.start < start && words.toLowerCase().split(/\s+/).includes(lemma)),
  )
  const [holder] = holders
  if (!holder || holders.length > 1) return null
  return people.find(({ person }) => person === holder) ?? null
}

/** *Gov. Chris Christie* or *Christie*, where Chris Christie has been heard. */
const asKnownPerson = (
  { registry, text }: Scene,
  { named, name, span, head }: Description,
): Resolution | null => {
  if (!named || !head.tag.startsWith('NNP')) return null
  const own = keyOf(name)
  const key = ` ${own}`
  const known = registry.entries.findLast(
    (entry) =>
      entry.traits.person &&
      (key.endsWith(` ${entry.key}`) || (!own.includes(' ') && entry.key.endsWith(key))),
  )
  if (!known) return null
  mention(known, span, text.slice(span.start, span.end))
  return known.key.length > keyOf(name).length ? implied(known, known.mentions[0] ?? null) : stated(known)
}

/** *New Jersey Gov. Chris Christie*, *Chris Christie*: two capitalised names, the first no title and neither a body's. */
const asTitled = (
  { registry, text }: Scene,
  { words, span, rest, named }: Description,
): Resolution | null => {
  const title = words.findLastIndex(({ lower }) => TITLES.has(lower))
  const name = words.slice(title + 1)
  const [first, last] = [name[0], name.at(-1)]
  const proper = name.every(({ tag, text: word }) => tag === 'NNP' && /^\p{Lu}/u.test(word))
  if (!named || !first || !last || !proper || name.length > 3 || (title < 0 && name.length !== 2)) return null
  if (
    name.some(({ lemma }) => roleOfNoun(lemma.toLowerCase()) !== null || BODY_NOUNS.has(lemma.toLowerCase()))
  )
    return null
  if (
    title < 0 &&
    (stateNamed(first.text) ?? stateOfDemonym(first.text) ?? stateNamed(`${first.text} ${last.text}`))
  )
    return null
  if (LAST_OF_BODIES.has(last.lower)) return null
  const full = text.slice(first.span.start, last.span.end)
  const role = roleInApposition(rest) ?? roleInApposition(words.slice(0, title + 1)) ?? 'other'
  const entry = enter(registry, {
    name: full,
    role,
    traits: { person: true, plural: false, state: null, head: last.lower },
  })
  return stated(mention(entry, span, text.slice(span.start, span.end)))
}

const asNamed = (scene: Scene, described: Description): Resolution => {
  const { registry, entities } = scene
  const other =
    completeNationality(scene, described) ?? asKnownPerson(scene, described) ?? asTitled(scene, described)
  if (other) return other
  const body = entities.organisations.find(({ mentions }) =>
    mentions.some(({ span }) => contains(span, described.head.span)),
  )
  const name =
    body &&
    body.mentions.some(({ span }) => contains(described.span, span) || contains(span, described.span)) &&
    described.words.length <= 4
      ? body.name
      : nationalName(scene, described)
  const traits = {
    person: isPersonal(described),
    plural: described.plural,
    state: stateIn(scene, described.span),
    head: described.head.lower,
  }
  const entry = enter(registry, { name: name.replace(/^(?:the|The) /, ''), role: roleOf(described), traits })
  return stated(mention(entry, described.span, name === described.name ? undefined : described.name))
}

const isPersonal = ({ head, plural, words, named }: Description): boolean =>
  (named && words.length > 1 && TITLES.has(words[0]?.lower ?? '')) ||
  (!plural &&
    (PERSON_NOUNS.has(head.lemma.toLowerCase()) ||
      /^(?:aide|adviser|advisor|source|resident|survivor|prosecutor|expert|diplomat|neighbour|neighbor|friend|brother|sister|son|daughter|spokesman|spokeswoman)$/.test(
        head.lemma.toLowerCase(),
      )))

const stateIn = ({ states }: Scene, span: Span): string | null => {
  const found = states[firstIndex(states, (known) => known.span.end > span.start)]
  return found && contains(span, found.span) ? found.state.code : null
}
