import { stateNamed, stateOfDemonym } from '../../reference/states.ts'

/** Bodies that every state has. */
const BODY =
  /^(?:the |an? )?(?:(?:government|army|military|ministry|foreign ministry|defen[cs]e ministry|presidential) (?:spokes\p{L}+|officials?|source)|state (?:spokes\p{L}+|source)|\p{Ll}+ (?:ministry|minister)|ministry|army|military|armed forces|air force|navy|coast ?guard|foreign office|delegation|embassy|ambassador|central bank|national bank|parliament)$/iu

/** *The separatist army*: which side’s it is stands with it. Own list. */
const OF_SIDE =
  /^(?:the |an? )?(?:separatist|rebel|breakaway|insurgent|occupying|exiled|self-declared|loyalist|opposition|regional|provincial|local|municipal)\b/iu

/** A state that speaks or acts under its own name beside the first. */
const NEIGHBOURS =
  /\b(?:neighbou?r|both (?:countries|states|sides|governments)|two (?:countries|states|sides|governments))\b/u

export type Reading = Readonly<{ name: string | null; others: readonly string[] }>

type Told = Readonly<{
  name: string | null
  alternatives: readonly string[]
  isStated: boolean
  owners: readonly string[]
}>

/** Whose the source may be; `null` where the words leave no doubt. */
export const openReading = (
  text: string,
  words: string,
  { name, alternatives, isStated, owners }: Told,
): Reading | null => {
  // Heads of state are told apart by the story: *the president* of a piece on one of them.
  // *The government* of copy from home is the one at home, unless two states act in the story.
  if (/^the government$/iu.test(words) && owners.length < 2 && !namesTwoStates(text)) return null
  if (OF_SIDE.test(words)) return null
  if (alternatives.length > 0)
    return /\b(?:president|king|queen|pope)\b/iu.test(words) ? null : { name, others: alternatives }
  if (!BODY.test(words) || isStated) return null
  if (owners.length >= 2) return { name: null, others: owners.map((owner) => `the ${owner} one`) }
  // *The army* that is read as the Sudanese one is not the American, whoever else acts in the story.
  const isAnothers = (name ?? '').split(' ').some((word) => stateOfDemonym(word) !== null)
  return owners.length === 1 && !isAnothers && NEIGHBOURS.test(text)
    ? { name: null, others: [`the ${owners[0] ?? ''} one`, 'its neighbour’s'] }
    : null
}

/** *Germany and Russia each expelled*. */
const namesTwoStates = (text: string): boolean =>
  Array.from(text.matchAll(/(?<one>\p{Lu}\p{L}+) and (?<two>\p{Lu}\p{L}+)/gu), ({ groups }) => groups).some(
    (pair) => stateNamed(pair?.one ?? '') !== null && stateNamed(pair?.two ?? '') !== null,
  )
