import type { Span } from '../../domain/span.ts'
import type { Sex } from '../../reference/given-names.ts'
import { firstIndex } from '../stages/first-index.ts'
import type { PersonMention, Scene } from './resolution.ts'
import { PRONOUNS, sexOf } from './sex-of.ts'

/** How many sentences back a pronoun reaches. */
export const REACH = 3
/** A chain of pronouns carries a person no farther than this many sentences. */
const LONGEST_CHAIN = 30

export const sentenceOf = ({ syntax }: Scene, { start }: Span): number =>
  syntax.tokens[firstIndex(syntax.tokens, ({ span }) => span.end > start)]?.sentence ?? 0

/** Whether nothing that is known of a person's sex speaks against it. */
export const fits = (known: Sex | undefined, wanted: Sex | undefined): boolean =>
  known === undefined || wanted === undefined || known === wanted

/** The first sentence that a *he* or *she* reaches: sentences with another such word in them do not count. */
export const farthestFor = ({ syntax }: Scene, here: number, sex: Sex | undefined): number => {
  let idle = 0
  let sentence = here
  while (sentence > 0 && here - sentence < LONGEST_CHAIN) {
    const range = syntax.sentences[sentence - 1]
    if (!range) break
    const isCarried =
      sex !== undefined &&
      syntax.tokens.slice(range.first, range.end).some(({ lower }) => PRONOUNS.get(lower) === sex)
    idle = isCarried ? 0 : idle + 1
    if (idle > REACH) break
    sentence--
  }
  return sentence
}

const quotationAt = ({ syntax: { quotations } }: Scene, { start }: Span): number => {
  const at = firstIndex(quotations, ({ span }) => span.end > start)
  return (quotations[at]?.span.start ?? Infinity) <= start ? at : -1
}

/**
 * The person whom the sentence at hand or those before name first, the nearest sentence first. Whoever is named in a
 * quotation of the same sentence is spoken of, not speaking: *“People like Scott,” he said*.
 */
export const namedBefore = (
  scene: Scene,
  span: Span,
  sex?: Sex,
): (PersonMention & Readonly<{ sentence: number }>) | null => {
  const here = sentenceOf(scene, span)
  const farthest = farthestFor(scene, here, sex)
  const quotation = quotationAt(scene, span)
  let best: (PersonMention & Readonly<{ sentence: number }>) | null = null
  for (let at = firstIndex(scene.people, (known) => known.span.start >= span.start) - 1; at >= 0; at--) {
    const known = scene.people[at]
    if (!known) break
    const sentence = sentenceOf(scene, known.span)
    if (sentence < farthest || (best && sentence < best.sentence)) break
    const isSpokenOf = sentence === here && ![-1, quotation].includes(quotationAt(scene, known.span))
    if (!isSpokenOf && fits(sexOf(scene, known.person), sex)) best = { ...known, sentence }
  }
  return best
}
