import type { Figure } from '../../domain/ledger.ts'

// Words that many share who speak: two spokesmen are not one because both are called so.
const ANYONE = new Set(
  'spokesman spokeswoman spokesperson official officer source authority statement report minister chief head director service department agency news reporter'.split(
    ' ',
  ),
)

const voiceOf = ({ speaker }: Figure): string[] => speaker.filter((word) => !ANYONE.has(word))

/** Whether one is named for both figures, and is the same. */
export const isOneVoice = (a: Figure, b: Figure): boolean => {
  const other = new Set(voiceOf(b))
  return voiceOf(a).some((word) => other.has(word))
}

/** Whether two figures can be told on one word: the same, or nobody’s in one of the articles. */
export const canBeOneVoice = (a: Figure, b: Figure): boolean =>
  voiceOf(a).length === 0 || voiceOf(b).length === 0 || isOneVoice(a, b)
