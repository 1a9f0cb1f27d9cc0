import { hashText } from '../model/hash.ts'

const LETTER_UPPER = 88 // X
const LETTER_LOWER = 120 // x
const DIGIT = 100 // d
const LONGEST_SHAPE = 7

const classOf = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  if (code < 128) {
    if (code >= 65 && code <= 90) return LETTER_UPPER
    if (code >= 97 && code <= 122) return LETTER_LOWER
    return code >= 48 && code <= 57 ? DIGIT : code
  }
  const letter = text.charAt(at)
  const lower = letter.toLowerCase()
  if (lower !== letter) return LETTER_UPPER
  return letter.toUpperCase() !== letter ? LETTER_LOWER : code
}

/**
 * A hash of how a word looks: its classes of characters, with runs cut to two ("McCain" is XxXxx, "1990s" ddx).
 */
export const hashShape = (word: string): number => {
  let hash = 0x811c9dc5 | 0
  let before = 0
  let length = 0
  for (let at = 0; at < word.length && length < LONGEST_SHAPE; at++) {
    const next = classOf(word, at)
    if (next !== before || length < 2) {
      hash = Math.imul(hash ^ next, 0x01000193)
      length++
    }
    before = next
  }
  return hash | 0
}

/** Whether a word begins with a capital letter. */
export const isCapitalised = (word: string): boolean => classOf(word, 0) === LETTER_UPPER

/** A number without its figures: what it is like matters, not how much. Quotation marks are made alike, too. */
export const normaliseWord = (word: string): string => {
  const first = word.charCodeAt(0)
  if (first >= 48 && first <= 57 && /^\d[\d,.:/]*$/.test(word))
    return /^\d{4}$/.test(word) ? '!year' : '!number'
  if (first === 0x201c || word === '``') return '“'
  if (first === 0x2019 && word.length > 1) return `'${word.slice(1)}`
  if (word.length > 2 && word.charCodeAt(word.length - 2) === 0x2019)
    return `${word.slice(0, -2)}'${word.slice(-1)}`
  return word
}

/** What the tagger looks at in each word, as hashes. */
export type WordForms = Readonly<{
  word: Int32Array
  lower: Int32Array
  suffix1: Int32Array
  suffix2: Int32Array
  suffix3: Int32Array
  prefix2: Int32Array
  shape: Int32Array
}>

/** The forms of the words of one sentence. */
export const formsOf = (words: readonly string[]): WordForms => {
  const count = words.length
  const forms = {
    word: new Int32Array(count),
    lower: new Int32Array(count),
    suffix1: new Int32Array(count),
    suffix2: new Int32Array(count),
    suffix3: new Int32Array(count),
    prefix2: new Int32Array(count),
    shape: new Int32Array(count),
  }
  words.forEach((text, at) => {
    const word = normaliseWord(text)
    const lower = word.toLowerCase()
    const { length } = lower
    forms.word[at] = hashText(word)
    forms.lower[at] = hashText(lower)
    forms.suffix1[at] = hashText(lower, Math.max(0, length - 1))
    forms.suffix2[at] = hashText(lower, Math.max(0, length - 2))
    forms.suffix3[at] = hashText(lower, Math.max(0, length - 3))
    forms.prefix2[at] = hashText(lower, 0, Math.min(2, length))
    forms.shape[at] = hashShape(text)
  })
  return forms
}
