import type { Role } from '../../domain/source.ts'
import type { Token } from '../../domain/syntax.ts'
import { stateNamed, stateOfDemonym } from '../../reference/states.ts'
import { BODY_NOUNS, LAST_OF_BODIES, PERSON_NOUNS, roleOfNoun, TITLES } from '../lexicon/roles.ts'
import { JOINTS, POST_NOMINALS } from '../lexicon/titles.ts'
import { roleInApposition, type Description } from './describe-source.ts'
import { enter, keyOf, mention } from './registry.ts'
import { implied, stated, type Resolution, type Scene } from './resolution.ts'
import { sexOfName } from '../../reference/given-names.ts'
import { sexOfNoun, withSex } from './sex-of.ts'

/** *Gov. Chris Christie* or *Christie*, where Chris Christie has been heard. */
export const asKnownPerson = (
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
export const asTitled = (
  { registry, text }: Scene,
  { words, span, rest, named }: Description,
): Resolution | null => {
  const title = words.findLastIndex(isTitle)
  const name = words.slice(title + 1).filter(({ text: word }) => !POST_NOMINALS.test(word))
  const [first, last] = [name[0], name.at(-1)]
  const proper = name.every(
    ({ tag, text: word, lower }) =>
      (tag === 'NNP' && /^\p{Lu}/u.test(word)) || (JOINTS.has(lower) && lower !== 'of'),
  )
  const parts = name.filter(({ lower }) => !JOINTS.has(lower)).length
  if (!named || !first || !last || !proper || parts > 3 || (title < 0 && parts !== 2)) return null
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
    traits: {
      person: true,
      plural: false,
      state: null,
      head: last.lower,
      ...withSex(sexOfName(first.text)),
    },
  })
  return stated(mention(entry, span, text.slice(span.start, span.end)))
}

/** *prosecutor*, *her friend and collaborator*: what a person is, before the name. */
const isTitle = ({ lower, lemma, tag }: Token): boolean =>
  TITLES.has(lower) ||
  (tag === 'NN' &&
    !BODY_NOUNS.has(lemma) &&
    (PERSON_NOUNS.has(lemma) || PEOPLE.has(roleOfNoun(lemma) ?? 'other')))

const PEOPLE: ReadonlySet<Role> = new Set(['spokesperson', 'expert', 'witness', 'official', 'party'])

/** *His wife, Leila,*: one name beside what the person is. */
export const loneName = ({ head, rest, plural }: Description): Token | null => {
  const [comma, name, close] = rest
  const isOne = comma?.text === ',' && name?.tag === 'NNP' && (close === undefined || close.text === ',')
  const isSomebody =
    PERSON_NOUNS.has(head.lemma) ||
    sexOfNoun(head.lemma) !== undefined ||
    roleOfNoun(head.lemma) === 'witness'
  return isOne && !plural && isSomebody ? name : null
}
