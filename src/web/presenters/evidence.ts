import type { Credibility, Evidence, EvidenceKind, Reliability, Stance } from '../../domain/evidence.ts'
import { presentClock } from './clock.ts'
import { counted } from './counting.ts'

/** The Admiralty code in words: how reliable the source is, how credible the information. */
export const RELIABILITY_WORDS: Readonly<Record<Reliability, string>> = {
  A: 'Completely reliable',
  B: 'Usually reliable',
  C: 'Fairly reliable',
  D: 'Not usually reliable',
  E: 'Unreliable',
  F: 'Reliability cannot be judged',
}

export const CREDIBILITY_WORDS: Readonly<Record<Credibility, string>> = {
  1: 'Confirmed by other sources',
  2: 'Probably true',
  3: 'Possibly true',
  4: 'Doubtful',
  5: 'Improbable',
  6: 'Truth cannot be judged',
}

export const KIND_WORDS: Readonly<Record<EvidenceKind, string>> = {
  link: 'Link',
  document: 'Document',
  call: 'Call',
  observation: 'Observation',
  search: 'Search without a result',
}

export const STANCE_WORDS: Readonly<Record<Stance, string>> = {
  supports: 'Supports the claim',
  contradicts: 'Contradicts the claim',
  context: 'Gives context',
}

/** One piece of evidence, with its grade as a chip and in words. */
export const presentEvidence = (evidence: Evidence, editorId: string) => ({
  id: evidence.id,
  title: evidence.title,
  url: evidence.url,
  quotation: evidence.quotation,
  kind: KIND_WORDS[evidence.kind].toLowerCase(),
  stance: evidence.kind === 'search' ? 'nothing' : evidence.stance,
  stanceWords: evidence.kind === 'search' ? 'Looked for it, found nothing' : STANCE_WORDS[evidence.stance],
  document: evidence.document && {
    href: `/evidence/${evidence.id}/document`,
    name: evidence.document.name,
    size: sizeWords(evidence.document.size),
    sha256: evidence.document.sha256,
  },
  grade: `${evidence.reliability ?? ''}${evidence.credibility ?? ''}` || null,
  gradeWords: gradeWords(evidence),
  by: evidence.by.id === editorId ? 'you' : evidence.by.name,
  at: presentClock(evidence.at),
})

/** `812 bytes`, `14 kB`, `3.2 MB`. */
const sizeWords = (bytes: number): string => {
  if (bytes < 1000) return counted(bytes, 'byte')
  return bytes < 1e6 ? `${Math.round(bytes / 1e3)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

const gradeWords = ({ reliability, credibility }: Evidence): string =>
  [reliability && RELIABILITY_WORDS[reliability], credibility && CREDIBILITY_WORDS[credibility]]
    .filter(Boolean)
    .join(', ')
    .toLowerCase()
