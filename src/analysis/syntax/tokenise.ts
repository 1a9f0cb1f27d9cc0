import { BEFORE_FIGURE, CLOSING, IN_SMALL_LETTERS, LEADING } from './abbreviations.ts'

/** Where the tokens of a text start and end, in UTF-16 code units. */
export type Tokens = Readonly<{ count: number; starts: Int32Array; ends: Int32Array }>

/*
 * Tokens as the Penn Treebank draws them: clitics apart ("did" "n't", "Smith" "'s"), hyphenated words whole,
 * full stops of abbreviations kept. Every repetition is bounded, so that a text without a single space still
 * takes time in proportion to its length.
 */
const WORD = String.raw`[\p{L}\p{N}\p{M}]{1,120}`
const JOINED = String.raw`(?:[-‑&/](?=[\p{L}\p{N}])|\.(?=[\p{Ll}\p{N}])|(?<=\p{Lu})\.(?=\p{Lu}\b)|(?<=\p{L})['’](?=\p{L}))`
const TOKEN = new RegExp(
  [
    String.raw`https?:\/\/[^\s<>“”"]{1,2000}[^\s<>“”".,;:!?)\]'’]`,
    String.raw`www\.[^\s<>“”"]{1,2000}[^\s<>“”".,;:!?)\]'’]`,
    String.raw`[@#][A-Za-z_]\w{0,100}`,
    String.raw`\w[\w.+-]{0,64}@[\w-]{1,64}\.[\w.-]{0,60}\w`,
    String.raw`\.(?: ?\.){1,30}|…`,
    String.raw`-{2,80}`,
    String.raw`(?:\p{L}\.){2,12}(?:-[\p{L}\p{N}]{1,40}){0,3}`,
    String.raw`(?!I\.)\p{Lu}\.(?=\s?\p{Lu})`,
    String.raw`\d{1,3}(?:,\d{3}){1,4}(?:\.\d{1,9})?\p{L}{1,5}(?![\p{L}\p{N}])`,
    String.raw`\d{1,40}(?:[.,:/]\d{1,40}){0,12}(?:st|nd|rd|th|s|bn|mn|m|k|pm|am)?(?:[-‑][\p{L}\p{N}\p{M}]{1,60}){0,6}(?![\p{L}\p{N}])`,
    String.raw`${WORD}(?:${JOINED}${WORD}){0,12}`,
    String.raw`['’](?:s|S|re|ve|ll|d|m|em)(?!\p{L})`,
    "''|``",
    String.raw`\S`,
  ].join('|'),
  'gu',
)
const CLITIC = /(?:n['’]t|['’](?:s|re|ve|ll|d|m))$/i
const LETTER_AT_END = /\p{L}$/u

const keepsFullStop = (word: string, text: string, end: number): boolean => {
  const lower = word.toLowerCase()
  if (BEFORE_FIGURE.has(lower))
    return /\d/.test(text[end + 1] === ' ' ? (text[end + 2] ?? '') : (text[end + 1] ?? ''))
  if (!LEADING.has(lower) && !CLOSING.has(lower)) return false
  return lower !== word || IN_SMALL_LETTERS.has(lower)
}

/** Cuts a text into tokens. Whatever is not white space lies in exactly one of them. */
export const tokenise = (text: string): Tokens => {
  const starts: number[] = []
  const ends: number[] = []
  const add = (start: number, end: number) => {
    starts.push(start)
    ends.push(end)
  }
  TOKEN.lastIndex = 0
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const word = match[0]
    const start = match.index
    let end = start + word.length
    const clitic = word.length > 2 ? CLITIC.exec(word) : null
    if (clitic && clitic.index > 0 && LETTER_AT_END.test(word.slice(0, clitic.index))) {
      add(start, start + clitic.index)
      add(start + clitic.index, end)
      continue
    }
    if (word.length === 6 && word.toLowerCase() === 'cannot') {
      add(start, start + 3)
      add(start + 3, end)
      continue
    }
    if (text.charCodeAt(end) === 46 && LETTER_AT_END.test(word) && keepsFullStop(word, text, end)) end++
    TOKEN.lastIndex = end
    add(start, end)
  }
  return { count: starts.length, starts: Int32Array.from(starts), ends: Int32Array.from(ends) }
}
