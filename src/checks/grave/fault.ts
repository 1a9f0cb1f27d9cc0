import { textOf } from '../../domain/span.ts'
import type { Copy } from '../check.ts'
import type { Statement } from '../statements.ts'
import { beginsIn } from './begins-in.ts'

/** What somebody is blamed for where it stands as the doer of a death. */
const FAULTS =
  /^(?:neglect|negligence|failure|failing|incompetence|carelessness|recklessness|indifference|inaction|greed|delay|mistake|blunder|error|cruelty|corruption|refusal|omission)$/u
const KILLS = /^(?:kill|cost|cause|claim|doom|drown|poison|murder|maim|cripple|blind)$/u
const DEATHS =
  /\b(?:killed|deaths?|dead|lives?|life|drowned|injur\p{L}+|disaster|fire|crash|collapse|flood)\b/iu

/** *Died because no one was sent*: somebody should have done otherwise. */
const BECAUSE =
  /\b(?:died|drowned|(?:was|were) killed|bled to death|burned to death|suffocated)\b[^.;]{0,40}?\bbecause (?:no ?one|nobody|(?:the |its |their |his |her )?(?:\p{L}+ ){1,3}(?:failed|refused|ignored|neglected|forgot|did not|had not|never))\b/iu

/** *The council’s neglect killed him*: a death put down to the fault of somebody. */
export const tellsOfFault = (copy: Copy, { tokens, act, span }: Statement): boolean => {
  const words = textOf(copy.text, span)
  const doer = tokens.find(({ relation }) => relation.startsWith('nsubj'))
  const isOfFault =
    KILLS.test(act ?? '') && doer !== undefined && FAULTS.test(doer.lemma) && DEATHS.test(words)
  return isOfFault || beginsIn(BECAUSE, copy.text, span, REST)
}

/** In UTF-16 code units: *because* may open a claim of its own. */
const REST = 60
