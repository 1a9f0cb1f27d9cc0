import { createReadStream } from 'node:fs'
import { basename, extname } from 'node:path'
import { Refused } from '../domain/errors.ts'
import { isDay } from '../domain/preamble.ts'
import type { FileCopy } from '../intake/file-copy.ts'
import { readFileCopy } from '../intake/read-file-copy.ts'
import { readJsonLine } from '../intake/read-json-line.ts'
import { tell, type Io } from './io.ts'
import { linesIn } from './lines-in.ts'
import { beginsAsJsonLines, peek, type Chunks } from './peek.ts'

/**
 * An article as a command takes it in: `id` for its result; `place` is its file, of a line of a file `file:line`;
 * `alone` whether it is all that was named, so that its result may take several lines.
 */
export type Incoming = FileCopy & Readonly<{ id: string; place: string; alone: boolean }>

export type Named = Readonly<{ files: readonly string[]; published?: string; title?: string }>

/** The articles of the named files in their order, and how many could not be read; each of those is told. */
export type Intake = Readonly<{
  articles: AsyncIterable<Incoming>
  refused: () => number
}>

/** Opens the named files; `-` is standard input. One that cannot be read is told, and the others are read still. */
export const articlesIn = (io: Io, named: Named): Intake => {
  if (named.published !== undefined && !isDay(named.published))
    throw new Refused(`“${named.published}” is no day: write it as YYYY-MM-DD, as in --published 2020-11-09.`)
  let refused = 0
  const refuse = (error: unknown): void => {
    refused += 1
    tell(io, reasonOf(error))
  }
  return { articles: eachOf(io, named, refuse), refused: () => refused }
}

const holdsLines = (file: string): boolean => /^\.(?:jsonl|ndjson)$/iu.test(extname(file))

async function* eachOf(io: Io, named: Named, refuse: (error: unknown) => void): AsyncGenerator<Incoming> {
  for (const file of named.files) {
    try {
      const chunks = file === '-' ? io.stdin : createReadStream(file)
      const opened = await peek(chunks)
      if (holdsLines(file) || (file === '-' && beginsAsJsonLines(opened.first))) {
        yield* linesOf(opened.all, { file, named, refuse })
      } else yield known({ ...(await wholeFile(opened.all, file)), alone: named.files.length === 1 }, named)
    } catch (error) {
      refuse(explained(error, file))
    }
  }
}

const wholeFile = async (chunks: Chunks, file: string): Promise<Omit<Incoming, 'alone'>> => {
  const parts: Uint8Array[] = []
  for await (const chunk of chunks) parts.push(chunk)
  const name = file === '-' ? 'standard input' : file
  return { ...(await readFileCopy(Buffer.concat(parts), name)), id: basename(file), place: file }
}

type Lines = Readonly<{ file: string; named: Named; refuse: (error: unknown) => void }>

async function* linesOf(chunks: Chunks, { file, named, refuse }: Lines): AsyncGenerator<Incoming> {
  for await (const line of linesIn(chunks)) {
    if (line.bytes.every((byte) => byte <= 32)) continue
    const place = `${file}:${line.number}`
    try {
      yield known({ ...readJsonLine(line.bytes, place), place, alone: false }, named)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      refuse(error)
    }
  }
}

const known = (article: Incoming, { published, title }: Named): Incoming => ({
  ...article,
  publishedAt: published ?? article.publishedAt,
  title: title ?? article.title,
})

const SYSTEM: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'is not there: look at its name and folder'],
  ['EISDIR', 'is a folder: name the files in it'],
  ['EACCES', 'may not be read: its access rights forbid it'],
])

const explained = (error: unknown, file: string): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const reason = SYSTEM.get(code)
  return reason === undefined ? error : new Refused(`${file} ${reason}.`)
}

const reasonOf = (error: unknown): string => {
  if (error instanceof Refused) return error.message
  throw error
}
