import { BODY_NOUNS, PERSON_NOUNS, VARIATION_NOUNS } from '../lexicon/roles.ts'
import { roleOf, type Description } from './describe-source.ts'
import { enterPerson } from './enter-person.ts'
import { namedBefore } from './named-before.ts'
import { keyOf, mention, type Entry } from './registry.ts'
import { implied, type PersonMention, type Resolution, type Scene } from './resolution.ts'

/** A regulator or a union is no *company*, but might be *the body*. */
const FIRM = /^(?:company|firm)$/
const GENERIC = /^(?:group|organisation|organization|body|institution|agency)$/

/** *the ministry*, *the company*, *the spokesman*: someone who was heard before, or else nobody yet. */
export const asShortForm = (scene: Scene, described: Description): Resolution | null => {
  const { definite, head, words, named, span } = described
  const lemma = head.lemma.toLowerCase()
  if (!definite || named || words.length > 3 || words.at(-1) !== head) return null
  const known = scene.heard.findLast(
    ({ entry }) =>
      isShortFor(described, entry) || [...entry.aliases].some((alias) => isShortOf(described, alias)),
  )
  if (known) return implied(mention(known.entry, span, `the ${described.name}`), known.span)
  if (PERSON_NOUNS.has(lemma) && !described.plural) {
    const [holder, ...others] = personsWithPost(scene, described)
    if (holder)
      return implied(
        mention(enterPerson(scene, holder.person), span, `the ${described.name}`),
        holder.span,
        others.map(({ person: other }) => enterPerson(scene, other)),
      )
  }
  const varied = isVariation(described) ? namedBefore(scene, span) : null
  if (varied) return implied(mention(enterPerson(scene, varied.person), span), varied.span)
  if (!BODY_NOUNS.has(lemma)) return null
  const role = roleOf(described)
  const body = scene.heard.findLast(
    ({ entry }) =>
      !entry.traits.person &&
      !entry.traits.plural &&
      (entry.role === role || GENERIC.test(lemma) || (FIRM.test(lemma) && entry.role === 'other')) &&
      entry.role !== 'state' &&
      !BODY_NOUNS.has(entry.traits.head),
  )
  return body ? implied(mention(body.entry, span, `the ${described.name}`), body.span) : null
}

/** *the midfielder*, *the 34-year-old*: what newspapers call somebody whom they have just named. */
const isVariation = ({ head, words, plural }: Description): boolean =>
  !plural &&
  words.length < 3 &&
  (VARIATION_NOUNS.has(head.lemma.toLowerCase()) || /^\d+-year-old$/.test(head.lower))

/** Whether every word of a short form is in a name heard before, its head in the head's place. */
const isShortFor = ({ head, words }: Description, { name, traits }: Entry): boolean => {
  const full = new Set(keyOf(name).split(' '))
  return traits.head === head.lower && words.every(({ lower }) => full.has(lower))
}

/** Whether an alias heard before holds all words of a short form and ends on its head: *the council leader*. */
const isShortOf = ({ words, head }: Description, alias: string): boolean => {
  const heard = keyOf(alias).split(' ')
  return heard.at(-1) === head.lower && words.every(({ lower }) => heard.includes(lower))
}

/** Who holds the post that a short form names, whoever was named last first; several are ambiguous. */
const personsWithPost = (
  { people, entities }: Scene,
  { span: { start }, words }: Description,
): PersonMention[] => {
  const holders = entities.people.filter(({ posts }) =>
    posts.some((post) => {
      const held = post.words.toLowerCase().split(/[^\p{L}-]+/u)
      return post.span.start < start && words.every(({ lower }) => held.includes(lower))
    }),
  )
  return holders
    .flatMap((holder) => people.findLast(({ person, span }) => person === holder && span.start < start) ?? [])
    .toSorted((a, b) => b.span.start - a.span.start)
}
