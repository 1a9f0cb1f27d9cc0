/** Where something stands in a text, as editors of plain text count: both from 1, columns in UTF-16 code units. */
export type Place = Readonly<{ line: number; column: number }>

const LINE_END = /\r\n|\r|\n/gu

/** Turns offsets of one text into lines and columns. */
export const placesIn = (text: string): ((offset: number) => Place) => {
  const starts = [0, ...Array.from(text.matchAll(LINE_END), (match) => match.index + match[0].length)]
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
