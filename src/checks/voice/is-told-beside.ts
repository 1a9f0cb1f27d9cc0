import type { Span } from '../../domain/span.ts'
import { stateNamed, stateOfCapital, stateOfDemonym } from '../../reference/states.ts'
import type { Copy } from '../check.ts'

/** *In New Delhi a government spokesman …*: where it is said. */
const FROM = /(?:^|[,;] |\. )(?:[Ii]n|[Ff]rom) (?<place>\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?),? (?:the |an? )?$/u

/** *Two Pakistani soldiers were killed, the military said*: everybody counts his own dead. */
const LOST =
  /\b(?<state>\p{Lu}\p{L}+) (?:soldiers?|troops|guards?|officers?|sailors?|marines?|policemen|airmen|conscripts|servicemen)\b[^.;]*\b(?:killed|wounded|injured|died|dead|hurt|missing|captured)\b/u

/** Whether the words right before a body tell whose it is. */
export const isToldBeside = ({ text, sentences }: Copy, at: Span, sentence: number): boolean => {
  const before = text.slice(sentences[sentence]?.span.start ?? at.start, at.start)
  const place = FROM.exec(before)?.groups?.place ?? ''
  if (stateNamed(place) !== null || stateOfCapital(place) !== null) return true
  const lost = LOST.exec(before)?.groups?.state ?? ''
  return (
    /\b(?:army|military|forces|navy)\b/u.test(text.slice(at.start, at.end)) && stateOfDemonym(lost) !== null
  )
}
