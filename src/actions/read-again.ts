import { analyse } from '../analysis/analyse.ts'
import type { Reading } from '../domain/reading.ts'
import type { Workbench } from '../domain/workbench.ts'

// Reading a text takes longer than all that a person does with one claim: the last few are kept.
const KEPT = 6
const readings = new Map<string, Reading>()

/** What the machine reads in an article's text, without regard to what people made of it. */
export const readAgain = ({ article, revision }: Pick<Workbench, 'article' | 'revision'>): Reading => {
  const { headline, publishedAt } = article
  const key = JSON.stringify([revision.sha256, revision.text.length, headline, publishedAt])
  const reading = readings.get(key) ?? analyse(revision.text, { title: headline.trim(), publishedAt })
  readings.delete(key)
  readings.set(key, reading)
  const [oldest] = readings.keys()
  if (readings.size > KEPT && oldest !== undefined) readings.delete(oldest)
  return reading
}
