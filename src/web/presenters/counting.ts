/** `1 claim`, `31 claims`, `1,200 words`. */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${count === 1 ? one : many}`

/** A number with commas between its thousands. */
export const grouped = (value: number): string => value.toLocaleString('en-GB', { maximumFractionDigits: 6 })

/** `a`, `a and b`, `a, b and c`. */
export const listed = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`

/** Sentence case: the first letter up, the rest as it is. */
export const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1)
