import type { Token } from '../../../domain/syntax.ts'

// How a cue is written: elements with a space between them, each of which stands for one word.
//   about          the word          a|b      either word       =claim      the lemma
//   x/V            with a Penn tag that begins so                ?x          may be missing
//   ~x             must follow, but is no part of the cue        #           a number word
//   @adv           up to two adverbs                              @np         one to five words of a noun phrase
//   @not @be @wh @verified                                        the sets below
// Everything that may vary in length is written out when the list is compiled, so that a match is a
// plain walk and the cost per word does not depend on the text.

export type Element = Readonly<{
  words: ReadonlySet<string> | null
  lemmas: ReadonlySet<string> | null
  tag: string | null
  number: boolean
  nominal: boolean
  outside: boolean
}>

const SETS: Readonly<Record<string, string>> = {
  '@not': "not|n't|n’t|never|neither|nor|hardly",
  '@be': '=be|remain|seem|appear|become|stay',
  '@wh': 'whether|if|why|who|whom|whose|what|when|where|which|how',
  '@verified':
    'verified|confirmed|corroborated|substantiated|established|determined|identified|authenticated|ascertained|explained|proven|proved|decided|settled',
}

/** The figures that are words in the plural, vague by themselves. */
export const VAGUE_NUMBERS: ReadonlySet<string> = new Set([
  'dozens',
  'scores',
  'tens',
  'hundreds',
  'thousands',
  'millions',
  'billions',
  'trillions',
])

export const isNumber = (token: Token): boolean => token.tag === 'CD' || VAGUE_NUMBERS.has(token.lower)

/** All the fixed sequences that one written cue stands for. */
export const compilePattern = (pattern: string): readonly (readonly Element[])[] =>
  pattern
    .split(' ')
    .map(choicesOf)
    .reduce<Element[][]>(
      (done, choices) => done.flatMap((head) => choices.map((choice) => [...head, ...choice])),
      [[]],
    )

const choicesOf = (written: string): readonly (readonly Element[])[] => {
  if (written === '@adv') return [[], [ADVERB], [ADVERB, ADVERB]]
  if (written === '@np') return [1, 2, 3, 4, 5].map((length) => Array.from({ length }, () => NOMINAL))
  if (written.startsWith('?')) return [[], [elementOf(written.slice(1))]]
  return [[elementOf(written)]]
}

const elementOf = (written: string): Element => {
  if (written === '#') return { ...ANY, number: true }
  if (written.startsWith('~')) return { ...elementOf(written.slice(1)), outside: true }
  const [words = '', tag = null] = (SETS[written] ?? written).split('/')
  const lemma = words.startsWith('=')
  const set = new Set(words.slice(lemma ? 1 : 0).split('|'))
  return { ...ANY, words: lemma ? null : set, lemmas: lemma ? set : null, tag }
}

const ANY: Element = { words: null, lemmas: null, tag: null, number: false, nominal: false, outside: false }
const ADVERB: Element = { ...ANY, tag: 'RB' }
const NOMINAL: Element = { ...ANY, nominal: true }

const NOMINAL_TAG = /^(?:DT|PRP|NN|JJ|CD|POS|IN$)/u

/** Whether one word is what an element stands for. */
export const fits = (element: Element, token: Token): boolean => {
  if (element.words && !element.words.has(token.lower)) return false
  if (element.lemmas && !element.lemmas.has(token.lemma)) return false
  if (element.tag !== null && !token.tag.startsWith(element.tag)) return false
  if (element.number && !isNumber(token)) return false
  return !element.nominal || NOMINAL_TAG.test(token.tag)
}
