import { basename } from 'node:path'
import { Refused } from '../domain/errors.ts'
import { readDay } from '../domain/preamble.ts'
import { decodeText } from './decode-text.ts'
import type { FileCopy } from './file-copy.ts'
import { readPlainText } from './read-plain-text.ts'

/** An article out of one line of a .jsonl file; `id` is what the line calls it. */
export type JsonLineCopy = FileCopy & Readonly<{ id: string }>

/**
 * Reads one line, `{"id", "title"?, "publishedAt"?, "text"}`. What the line says of itself stands over the date line
 * of its text. An empty text is let through: its reading is empty, and the lines that follow keep their places.
 */
export const readJsonLine = (bytes: Uint8Array, place: string): JsonLineCopy => {
  const line = parse(decodeText(bytes, place), place)
  const { id, title, publishedAt, text } = line
  if (typeof text !== 'string')
    throw new Refused(`${place} has no “text”: give one article a line, {"id", "text"}.`)
  const plain = readPlainText(text)
  return {
    ...plain,
    id: typeof id === 'string' || typeof id === 'number' ? String(id) : basename(place),
    title: typeof title === 'string' ? title : plain.title,
    publishedAt: dayOf(publishedAt, place) ?? plain.publishedAt,
    origin: basename(place),
  }
}

const parse = (line: string, place: string): Record<string, unknown> => {
  try {
    const value: unknown = JSON.parse(line)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    throw new Refused(`${place} is not JSON: give one article a line, {"id", "text"}.`)
  }
  throw new Refused(`${place} is not a JSON object: give one article a line, {"id", "text"}.`)
}

const dayOf = (value: unknown, place: string): string | null => {
  if (value === undefined || value === null || value === '') return null
  const day = typeof value === 'string' ? readDay(value) : null
  if (day === null) throw new Refused(`${place}: “publishedAt” is no day: write it as YYYY-MM-DD.`)
  return day
}
