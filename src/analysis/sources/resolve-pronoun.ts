import { sexOfName, type Sex } from '../../reference/given-names.ts'
import { firstIndex } from '../stages/first-index.ts'
import type { Description } from './describe-source.ts'
import { enterPerson } from './enter-person.ts'
import { fits, namedBefore, REACH, sentenceOf } from './named-before.ts'
import { othersBeside } from './others-beside.ts'
import { enter, mention } from './registry.ts'
import { bodyBefore } from './resolve-body.ts'
import { UNRESOLVED, implied, stated, type Resolution, type Scene } from './resolution.ts'
import { sexOf } from './sex-of.ts'

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
  const last = heard ?? lastNamed(scene, here, sex)
  return last ? implied(mention(last.entry, span), last.span) : UNRESOLVED
}

/** *Petro says. … he insists*: whoever spoke just before by one name, where nothing tells that it is no person's. */
const lastNamed = ({ heard, syntax }: Scene, here: number, sex: Sex): Scene['heard'][number] | undefined => {
  const last = heard.at(-1)
  const entry = last?.entry
  if (!last || entry?.role !== 'other' || entry.traits.plural || entry.traits.state) return undefined
  const token = syntax.tokens[firstIndex(syntax.tokens, ({ span }) => span.end > last.span.start)]
  const isName = token?.tag === 'NNP' && fits(sexOfName(token.text), sex)
  return isName && here - token.sentence <= REACH ? last : undefined
}
