import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { HedgingLevel } from '../../../src/domain/hedging.ts'

/** Which half a sentence is in: its errors are read while the code is written, or never. */
export type Half = 'seen' | 'untouched'

/** One labelled sentence: the level of each pass, and the level that stands. */
type Label = Readonly<{ half: Half; first: HedgingLevel; second: HedgingLevel; level: HedgingLevel }>

/** A sentence of our own, with its words; `cues` are words that the cues must touch. */
export type OwnLabel = Label & Readonly<{ id: string; text: string; cues: readonly string[] }>

/** A sentence of PolNeAR dev, by its place: no text of the corpus is kept here. */
export type CorpusLabel = Label & Readonly<{ article: string; start: number; end: number; hash: string }>

const linesOf = (path: string): readonly unknown[] =>
  readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown)

export const ownLabels = (): readonly OwnLabel[] =>
  linesOf(join(import.meta.dirname, 'own.jsonl')) as OwnLabel[]

export const corpusLabels = (): readonly CorpusLabel[] =>
  linesOf(join(import.meta.dirname, 'polnear.jsonl')) as CorpusLabel[]

/** The texts of PolNeAR dev by article; `null` where the folder doesn't hold them. */
export const corpusTexts = (folder: string): ReadonlyMap<string, string> | null => {
  const path = join(folder, 'dev.jsonl')
  if (!existsSync(path)) return null
  return new Map((linesOf(path) as { id: string; text: string }[]).map(({ id, text }) => [id, text]))
}

/** Whether a label still points at the words that were labelled. */
export const pointsAt = ({ start, end, hash }: CorpusLabel, text: string): boolean =>
  createHash('sha256').update(text.slice(start, end)).digest('hex').startsWith(hash)
