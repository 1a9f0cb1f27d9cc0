import type { Mention } from '../../domain/entity.ts'
import type { Token } from '../../domain/syntax.ts'
import { foldName } from '../../reference/fold-name.ts'
import { townsNamed } from '../../reference/places.ts'
import type { Copy } from '../check.ts'

/*
 * What stands beside a surname that tells who its bearer is, or only honours them.
 */

/** *Mr Patel*, *Dr Rosen*: a courtesy title, which introduces nobody. */
export const isHonoured = (tokens: readonly Token[], at: number): boolean =>
  /^(?:mr|mrs|ms|miss|dr)\.?$/u.test(tokens[at - 1]?.lower ?? '') && !isCrown(tokens, at)

/** *The Miss Universe pageant*, *Miss Manners*: a crown or a column, whose holder goes by another name. */
const isCrown = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.lower === 'miss' &&
  (/^(?:the|an?|former)$/u.test(tokens[at - 2]?.lower ?? '') ||
    /^(?:universe|world|manners|earth|international|teen)$/u.test(tokens[at]?.lower ?? '') ||
    /^(?:pageant|contest|title|crown|beauty)$/u.test(tokens[at + 1]?.lower ?? '') ||
    townsNamed(tokens[at]?.text ?? '').length > 0)

/** *Nuraini, a teacher who goes by one name*: what stands behind the name says who that is. */
export const isApposed = (tokens: readonly Token[], at: number): boolean =>
  /^[,(–—]$/u.test(tokens[at + 1]?.text ?? '') && /^(?:DT|NN|JJ|CD|PRP\$)/u.test(tokens[at + 2]?.tag ?? '')

/** *Mr Patel, a grocer,*, *the vet, Dr Rosen,*: the text tells who that is; also where others are of the name. */
export const isTold = (
  { syntax: { tokens }, entities }: Copy,
  names: readonly Mention[],
  at: number,
): boolean => {
  const [before, after] = [tokens[at - 2], tokens[at + 1]]
  const isIntroduced =
    isApposed(tokens, at) ||
    (/^(?:is|was|became)$/u.test(after?.lower ?? '') && /^(?:DT|NNP?)$/u.test(tokens[at + 2]?.tag ?? ''))
  const isDescribed =
    /^(?:NN|NNP|JJ)$/u.test(before?.tag ?? '') ||
    // *The vet, Dr Rosen, left*, and not *Speaking for the owner, Dr Rosen left*.
    (before?.text === ',' &&
      /^(?:NN|CD)/u.test(tokens[at - 3]?.tag ?? '') &&
      /^[,.;)]$/u.test(after?.text ?? '.'))
  const isFull =
    /^\p{Lu}/u.test(after?.text ?? '') || after?.tag === 'POS' || /^(?:and|&)$/u.test(after?.lower ?? '')
  const surname = foldName(names[0]?.words ?? '')
  return (
    isIntroduced ||
    isDescribed ||
    isFull ||
    entities.people.some(({ given, surname: own }) => given !== null && foldName(own) === surname)
  )
}

/** *The vet Rosen*, *the Rosen family*: a word before the name that tells what it is. */
export const isTitled = (tokens: readonly Token[], at: number): boolean =>
  /^(?:NN|NNP|NNS|JJ|DT)$/u.test(tokens[at - 1]?.tag ?? '')
