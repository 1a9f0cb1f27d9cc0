import type { Span } from '../../domain/span.ts'
import { stateNamed, stateOfDemonym } from '../../reference/states.ts'
import type { Copy } from '../check.ts'
import type { Evidence } from './evidence.ts'
import { areNoStates } from './lands-listed.ts'

const COUNTED = /^(?:two|three|four|both|neighbouring|neighboring|2|3|warring|rival)$/u

/** *The two counties*, where the article names two states and no county. */
export const statesMeant = (copy: Copy, at: number): Evidence | null => {
  const {
    syntax: { tokens },
    entities,
  } = copy
  if (!COUNTED.test(tokens[at - 1]?.lower ?? '') || areNoStates(copy, at)) return null
  const isCountyNamed = tokens.some(
    ({ lower }, index) =>
      lower === 'county' ||
      (lower === 'counties' && index !== at && !COUNTED.test(tokens[index - 1]?.lower ?? '')),
  )
  if (isCountyNamed) return null
  const named = new Map<string, Span>()
  const slip = tokens[at]?.span.start ?? 0
  // The mention nearest before the slip stands for its state; one behind it only where there is none before.
  const name = (code: string, span: Span): void => {
    if (span.start < slip || !named.has(code)) named.set(code, span)
  }
  for (const { words, span } of entities.names) {
    const state = stateNamed(words) ?? stateOfDemonym(words)
    if (state?.independent) name(state.code, span)
  }
  for (const token of tokens) {
    const state = /^\p{Lu}/u.test(token.text) ? stateOfDemonym(token.text) : null
    if (state?.independent) name(state.code, token.span)
  }
  if (named.size < 2) return null
  const distance = ({ start }: Span): number => (start < slip ? slip - start : Infinity)
  const places = [...named.values()].toSorted((a, b) => distance(a) - distance(b)).slice(0, 2)
  return { why: `the article names states and no county`, places }
}
