import type { Credibility, Evidence, Reliability } from '../domain/evidence.ts'

/** The Admiralty code in words. F and 6 mean that it cannot be judged, not that it is the worst. */
const RELIABILITY: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'reliability cannot be judged',
}

const CREDIBILITY: Readonly<Record<Credibility, string>> = {
  1: 'confirmed by others',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'truth cannot be judged',
}

/** A grade with its words, as `B2: usually reliable, probably true`; `null` for evidence that nobody graded. */
export const gradeWords = ({
  reliability,
  credibility,
}: Pick<Evidence, 'reliability' | 'credibility'>): string | null => {
  if (reliability === null && credibility === null) return null
  const words = [
    ...(reliability === null ? [] : [RELIABILITY[reliability]]),
    ...(credibility === null ? [] : [CREDIBILITY[credibility]]),
  ]
  return `${reliability ?? ''}${credibility ?? ''}: ${words.join(', ')}`
}
