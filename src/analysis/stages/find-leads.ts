import type { Span } from '../../domain/span.ts'

/*
 * What stands before the first statement of a paragraph and states nothing: a dateline, the number or bullet of a
 * list, the label of who speaks in an interview. Agencies' forms: `KYIV, March 3 (Reuters) - `, `LONDON — `.
 */
const PLACE = String.raw`\p{Lu}[\p{Lu}.'’-]+(?:[ /]\p{Lu}[\p{Lu}.'’-]*)*`
const AGENCY = String.raw` ?(?:\([^()\n]{2,40}\)|/[^/\n]{2,20}/)`
const DATELINE = new RegExp(
  [
    String.raw`^${PLACE}(?:, [\p{L}. ]{2,30}?)?(?:, \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)?(?:${AGENCY})?\s*(?:[-–—]|--)\s+(?=[\p{Lu}\p{N}"“‘$£€])`,
    String.raw`^\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){0,2}(?:, [\p{L}. ]{2,30}?)?(?:, \p{L}{3,9}\.? \d{1,2}(?:, \d{4})?)?${AGENCY}\s*(?:[-–—]|--)\s+(?=[\p{Lu}\p{N}"“‘$£€])`,
  ].join('|'),
  'u',
)
const ENUMERATOR = /^(?:\(?\d{1,2}[.)]|[•·▪‣●*–—-])\s+/u
const LABEL = /^(?:\p{Lu}|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}):\s+(?=\S)/u
const NO_SPEAKER = /^(?:source|note|update|read|watch|listen|photo|picture|correction|summary)s?\b/iu

const LONGEST = 120

/** What the paragraph at a place leads in with: its length in code units, and whether it names who speaks. */
export type Lead = Readonly<{ span: Span; speaker: Span | null }>

/** The lead of a paragraph that begins at `start`; null if its first word is its statement's. */
export const leadAt = (text: string, start: number, labels: ReadonlySet<string>): Lead | null => {
  const begins = text.slice(start, start + LONGEST)
  const label = LABEL.exec(begins)?.[0]
  if (label !== undefined && labels.has(nameIn(label)))
    return {
      span: { start, end: start + label.length },
      speaker: { start, end: start + nameIn(label).length },
    }
  const lead = DATELINE.exec(begins)?.[0] ?? ENUMERATOR.exec(begins)?.[0]
  return lead === undefined ? null : { span: { start, end: start + lead.length }, speaker: null }
}

const nameIn = (label: string): string => label.slice(0, label.indexOf(':'))

/** The labels that more than one paragraph begins with: *Q:*, *A:*, *SMITH:*. One alone is no conversation. */
export const labelsIn = (text: string): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const { 0: label } of text.matchAll(new RegExp(LABEL.source, 'gmu'))) {
    const name = nameIn(label)
    if (!NO_SPEAKER.test(name)) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  const repeated = [...counts].filter(([, count]) => count > 1).map(([name]) => name)
  const asked = counts.has('Q') && counts.has('A') ? ['Q', 'A'] : []
  return new Set(repeated.length > 1 ? repeated : asked)
}
