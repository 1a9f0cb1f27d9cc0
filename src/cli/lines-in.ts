/** A line of bytes and its number, from 1. */
export type Line = Readonly<{ number: number; bytes: Uint8Array }>

const LINE_FEED = 10

/**
 * The lines of a stream, one at a time, without their ends: memory holds one line, not the file. Splits bytes, not
 * text, because JSON may hold U+2028 raw, which line readers take for an end.
 */
export async function* linesIn(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let number = 0
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, from)) {
      yield { number: ++number, bytes: Buffer.concat([...parts, chunk.subarray(from, at)]) }
      parts = []
      from = at + 1
    }
    if (from < chunk.length) parts.push(chunk.subarray(from))
  }
  if (parts.length > 0) yield { number: number + 1, bytes: Buffer.concat(parts) }
}
