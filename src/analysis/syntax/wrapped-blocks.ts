const SHORTEST_WRAPPED_LINE = 40
const LONGEST_WRAPPED_LINE = 100
const LARGEST_WRAP_DIFFERENCE = 22

/** An item of a list begins a line of its own. */
const LISTED = /^\s*(?:[•▪‣◦●·*–—-]|\d{1,2}[.)])\s/u

type Range = Readonly<{ start: number; end: number }>

/** Whether the lines of a block were cut by width (mail, old wire copy), so that a line end there means nothing. */
const isWrapped = (lines: readonly Range[]): boolean => {
  if (lines.length < 2) return false
  const lengths = lines.map((line) => line.end - line.start)
  const longest = lengths.reduce((most, length) => Math.max(most, length), 0)
  if (longest > LONGEST_WRAPPED_LINE) return false
  return lengths
    .slice(0, -1)
    .every((length) => length >= SHORTEST_WRAPPED_LINE && length >= longest - LARGEST_WRAP_DIFFERENCE)
}

/** The blocks of a text, between empty lines, whose lines were wrapped. */
export const wrappedBlocks = (text: string): Range[] => {
  const blocks: Range[] = []
  let lines: Range[] = []
  const close = () => {
    const [first, last] = [lines[0], lines.at(-1)]
    if (first && last && isWrapped(lines)) blocks.push({ start: first.start, end: last.end })
    lines = []
  }
  for (const match of text.matchAll(/([^\n\r]*)(?:\r\n?|\n|$)/g)) {
    const line = (match[1] ?? '').trimEnd()
    if (line === '' || LISTED.test(line)) close()
    if (line === '') continue
    lines.push({ start: match.index, end: match.index + line.length })
  }
  close()
  return blocks
}
