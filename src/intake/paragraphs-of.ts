/**
 * Paragraphs out of the printed lines of a PDF, which keeps none. A new one begins where the gap above a line is
 * wider than the usual one, where the size of the letters changes, or where a line is set in; a line that ends
 * without a full stop at the foot of a page goes on at the head of the next. Page numbers and running heads are left
 * out.
 */

/** A line as it is printed, in points from the lower left of its page. */
export type PrintedLine = { text: string; x: number; y: number; height: number }

type Page = readonly PrintedLine[]

/** The text of all pages, a blank line between paragraphs. */
export const paragraphsOf = (pages: readonly Page[]): string => {
  const bodies = pages.map((page, index) => page.filter((line) => !isFurniture(line, page, pages, index)))
  const usual = median(bodies.flatMap(gapsOf))
  const paragraphs: string[] = []
  for (const body of bodies) {
    body.forEach((line, index) => {
      const above = body[index - 1]
      const last = paragraphs.at(-1)
      const goesOn = above
        ? !isBreak({ above, line, usual, left: leftOf(body) })
        : last !== undefined && !/[.!?:][”’"')\]]*$/u.test(last)
      if (goesOn && last !== undefined) paragraphs[paragraphs.length - 1] = joined(last, line.text)
      else paragraphs.push(line.text)
    })
  }
  return paragraphs.join('\n\n')
}

type Gap = Readonly<{ above: PrintedLine; line: PrintedLine; usual: number; left: number }>

const isBreak = ({ above, line, usual, left }: Gap): boolean => {
  if (Math.abs(above.height - line.height) > line.height * 0.15) return true
  if (above.y - line.y > usual * 1.25 || above.y < line.y) return true
  return line.x - left > line.height * 0.8 && Math.abs(above.x - left) < line.height * 0.3
}

const gapsOf = (lines: Page): number[] =>
  lines.slice(1).flatMap((line, index) => {
    const gap = (lines[index]?.y ?? 0) - line.y
    return gap > 0 ? [gap] : []
  })

const leftOf = (lines: Page): number => Math.min(...lines.map(({ x }) => x))

/** The lower median: of a text of many short paragraphs, the gap within them. */
const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0

const joined = (before: string, after: string): string => {
  const isCut = /\p{L}[-\u00ad]$/u.test(before) && /^\p{Ll}/u.test(after)
  return isCut ? before.slice(0, -1) + after : `${before} ${after}`
}

/** A page number, or a first or last line that at least half of the other pages have too. */
const isFurniture = (line: PrintedLine, page: Page, pages: readonly Page[], index: number): boolean => {
  if (line !== page[0] && line !== page.at(-1)) return false
  if (/^(?:page )?\d{1,4}(?: (?:of|\/) \d{1,4})?$/iu.test(line.text)) return true
  const bare = line.text.replace(/\d+/gu, '#')
  const others = pages.filter((_, at) => at !== index)
  const alike = others.filter((other) =>
    [other[0], other.at(-1)].some((edge) => edge?.text.replace(/\d+/gu, '#') === bare),
  )
  return others.length > 0 && alike.length >= others.length / 2
}
