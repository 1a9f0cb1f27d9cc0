import { type Weights, readWeights } from '../model/weights-file.ts'
import { type LinearModel, linearModel } from '../model/linear-model.ts'
import type { Tagger } from './tag-words.ts'

/** What the weights file of the syntax says of itself. */
export type SyntaxFacts = Readonly<{
  tags: readonly string[]
  relations: readonly string[]
  lemmaEndings: readonly string[]
}>

export type SyntaxModel = Readonly<{
  tagger: Tagger
  parser: LinearModel
  labeller: LinearModel
  relations: readonly string[]
  lemmas: ReadonlyMap<number, readonly [cut: number, add: string]>
}>

const mapOf = <Value>(keys: Int32Array, valueAt: (index: number) => Value): Map<number, Value> => {
  const map = new Map<number, Value>()
  keys.forEach((key, index) => map.set(key, valueAt(index)))
  return map
}

/** Reads the weights of tagger, parser, labeller and lemmatiser. */
export const loadSyntaxModel = (file: string | URL): SyntaxModel =>
  toSyntaxModel(readWeights<SyntaxFacts>(file))

export const toSyntaxModel = ({ facts, section }: Weights<SyntaxFacts>): SyntaxModel => {
  const certainTags = section('certainTags', 'Uint8Array')
  const lemmaCuts = section('lemmaCuts', 'Uint8Array')
  const lemmaEndings = section('lemmaEndings', 'Int32Array')
  return {
    tagger: {
      tags: facts.tags,
      model: linearModel(section('tagger', 'Int8Array'), facts.tags.length),
      certain: mapOf(section('certainWords', 'Int32Array'), (index) => certainTags[index] ?? 0),
    },
    parser: linearModel(section('parser', 'Int8Array'), 3),
    labeller: linearModel(section('labeller', 'Int8Array'), facts.relations.length),
    relations: facts.relations,
    lemmas: mapOf(section('lemmaKeys', 'Int32Array'), (index) => [
      lemmaCuts[index] ?? 0,
      facts.lemmaEndings[lemmaEndings[index] ?? 0] ?? '',
    ]),
  }
}
