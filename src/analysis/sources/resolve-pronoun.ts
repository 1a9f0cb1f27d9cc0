import type { Span } from '../../domain/span.ts'
import type { Token } from '../../domain/syntax.ts'
import { describeSource, roleOf, type Description } from './describe-source.ts'
import { enterPerson } from './enter-person.ts'
import { fits, namedBefore, REACH, sentenceOf } from './named-before.ts'
import { enter, mention } from './registry.ts'
import { othersBeside } from './others-beside.ts'
import { sexOf } from './sex-of.ts'
import { NOBODY, implied, stated, type Resolution, type Scene } from './resolution.ts'
import { isNoun } from '../claims/words.ts'
import { TIME_NOUNS } from '../lexicon/clause-words.ts'
import { PERSONS } from '../lexicon/persons.ts'

const UNRESOLVED: Resolution = { ...NOBODY, basis: 'implied' }

/** Whom *he*, *she*, *it*, *they*, *we*, *some* stands for. */
export const resolvePronoun = (scene: Scene, described: Description): Resolution => {
  const { lower } = described.head
  if (/^(?:he|she|him|her)$/.test(lower)) return personBefore(scene, described, lower)
  if (lower === 'it' || lower === 'they' || lower === 'that') return bodyBefore(scene, described, lower)
  if (/^(?:i|we|me|us)$/.test(lower)) return ownVoice(scene, described)
  if (/^(?:some|many|others|most|those|few|everyone|one|all|both)$/.test(lower))
    return stated(
      mention(
        enter(scene.registry, {
          name: lower,
          role: 'anonymous',
          traits: { person: false, plural: true, state: null, head: lower },
        }),
        described.span,
      ),
    )
  return UNRESOLVED
}

const ownVoice = (scene: Scene, { span }: Description): Resolution => {
  const traits = { person: true, plural: false, state: null, head: 'author' }
  return implied(mention(enter(scene.registry, { name: 'the author', role: 'article', traits }), span), null)
}

/** Who spoke last, if a person; else the person whom the sentences before name first, the nearest sentence first. */
const personBefore = (scene: Scene, { span }: Description, pronoun: string): Resolution => {
  const here = sentenceOf(scene, span)
  const sex = pronoun === 'he' || pronoun === 'him' ? 'male' : 'female'
  const heard = scene.heard.findLast(({ entry: { traits } }) => traits.person && fits(traits.sex, sex))
  const back = heard ? here - sentenceOf(scene, heard.span) : Infinity
  const named = namedBefore(scene, span, sex)
  const surer = named && sexOf(scene, named.person) === sex && heard?.entry.traits.sex === undefined
  if (
    heard &&
    !(surer && here - named.sentence <= REACH) &&
    (back <= 1 || !named || here - named.sentence >= back)
  )
    return implied(mention(heard.entry, span), heard.span)
  if (named) {
    const others = here - named.sentence <= 1 ? othersBeside(scene, named, sex) : []
    const entry = mention(enterPerson(scene, named.person), span)
    return implied(
      entry,
      named.span,
      others.map((person) => enterPerson(scene, person)),
    )
  }
  return heard ? implied(mention(heard.entry, span), heard.span) : UNRESOLVED
}

/** The body that spoke last, near enough; else what the sentence before is about. */
const bodyBefore = (scene: Scene, described: Description, pronoun: string): Resolution => {
  const { span } = described
  const here = sentenceOf(scene, span)
  const plural = pronoun === 'they'
  const heard = scene.heard.findLast(({ entry }) =>
    plural ? entry.traits.plural || isBody(entry) : !entry.traits.person && !entry.traits.plural,
  )
  if (heard && here - sentenceOf(scene, heard.span) <= REACH)
    return implied(mention(heard.entry, span), heard.span)
  const subject = subjectBefore(scene, here, plural) ?? (plural ? groupBefore(scene, here) : null)
  if (subject?.plural !== plural) return plural ? UNRESOLVED : onlyBody(scene, span)
  const entry = enter(scene.registry, {
    name: subject.name,
    role: roleOf(subject),
    traits: { person: false, plural: subject.plural, state: null, head: subject.head.lower },
  })
  return implied(mention(entry, span), subject.span)
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

const isBody = ({ traits, role }: Scene['heard'][number]['entry']): boolean =>
  !traits.person && ['company', 'party', 'police', 'military', 'ministry', 'expert', 'court'].includes(role)

/** The subject of the sentence before, if it can speak. */
const subjectBefore = ({ syntax, text }: Scene, here: number, plural: boolean): Description | null => {
  const range = syntax.sentences[here - 1]
  if (!range) return null
  const words = syntax.tokens.slice(range.first, range.end)
  const at = words.findIndex(({ relation }) => relation.startsWith('nsubj'))
  const head = words[at]
  if (!head || !isNoun(head) || TIME_NOUNS.has(head.lemma)) return null
  let from = at
  while (from > 0 && /^(?:NN|JJ|DT|CD|POS|PRP\$)/.test(words[from - 1]?.tag ?? '')) from--
  const described = describeSource(text, words.slice(from, at + 1))
  return described && (roleOf(described) !== 'other' || (plural && isPeople(head))) ? described : null
}

const GROUPS = /(?:ers|ors|ists|ians|ees|ants|ents|folk|men|women)$/

const isPeople = ({ lower }: Token): boolean => PERSONS.has(lower) || GROUPS.test(lower)

/** *…, a figure campaigners dispute. They say …*: the last people whom the sentence before names. */
const groupBefore = ({ syntax, text }: Scene, here: number): Description | null => {
  const range = syntax.sentences[here - 1]
  if (!range) return null
  const words = syntax.tokens.slice(range.first, range.end)
  const head = words.findLast((token) => /^NNP?S$/.test(token.tag) && isPeople(token))
  return head ? describeSource(text, [head]) : null
}
