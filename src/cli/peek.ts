import { Buffer } from 'node:buffer'

export type Chunks = AsyncIterable<Uint8Array>

/** A stream whose first bytes were looked at; `all` still gives them. */
export type Peeked = Readonly<{ first: Uint8Array; all: Chunks }>

const ENOUGH = 4096

/** Looks at the first bytes of a stream, to tell what it holds. */
export const peek = async (stream: AsyncIterable<unknown>): Promise<Peeked> => {
  const rest = bytesOf(stream)[Symbol.asyncIterator]()
  const seen: Uint8Array[] = []
  let length = 0
  while (length < ENOUGH) {
    const next = await rest.next()
    if (next.done) break
    seen.push(next.value)
    length += next.value.length
  }
  return { first: Buffer.concat(seen), all: after(seen, { [Symbol.asyncIterator]: () => rest }) }
}

async function* bytesOf(stream: AsyncIterable<unknown>): AsyncGenerator<Uint8Array> {
  for await (const chunk of stream)
    yield typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Uint8Array)
}

async function* after(seen: readonly Uint8Array[], rest: Chunks): AsyncGenerator<Uint8Array> {
  yield* seen
  yield* rest
}

/** Whether bytes begin as one JSON object a line does, which prose never does. */
export const beginsAsJsonLines = (first: Uint8Array): boolean =>
  /^\s*\{\s*"/u.test(Buffer.from(first).toString('utf8'))
