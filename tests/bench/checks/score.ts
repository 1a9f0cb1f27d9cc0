import type { Finding } from '../../../src/domain/finding.ts'
import { overlaps } from '../../../src/domain/span.ts'
import { KINDS } from './kinds.ts'
import type { BenchArticle, Fault } from './read-articles.ts'

/** How the findings on one article bear on its planted faults. */
export type Scored = Readonly<{
  article: BenchArticle
  found: readonly Fault[]
  missed: readonly Fault[]
  alarms: readonly Finding[]
}>

/** A finding is right for a fault if its check fits the fault's kind and it names every place of it. */
export const score = (article: BenchArticle, findings: readonly Finding[]): Scored => {
  const found = article.faults.filter((fault) => findings.some((finding) => isRight(finding, fault)))
  return {
    article,
    found,
    missed: article.faults.filter((fault) => !found.includes(fault)),
    alarms: findings.filter((finding) => !article.faults.some((fault) => isRight(finding, fault))),
  }
}

const isRight = (finding: Finding, fault: Fault): boolean =>
  (KINDS[fault.kind] as readonly string[]).includes(finding.check) &&
  fault.places.every((place) => finding.spans.some((span) => overlaps(span, place)))

export const wordsIn = (text: string): number => text.match(/\S+/gu)?.length ?? 0
