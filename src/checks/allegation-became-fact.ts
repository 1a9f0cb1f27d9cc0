import type { Check, Copy, Raised } from './check.ts'
import { alikePairs, isOwnVoice, isSameDeed, statementsOf, type Statement } from './statements.ts'

/** What a court decides on, as the past tense tells it: a shared name and deed are enough to know the charge again. */
const WRONGS =
  /^(?:stole|killed|murdered|raped|robbed|bribed|defrauded|assaulted|abused|forged|embezzled|laundered|threatened|attacked|beat|stabbed|shot|poisoned|smuggled|cheated|faked|plotted|molested|harassed|tortured|extorted|swindled|kidnapped|burned|leaked|lied|destroyed|shredded|falsified|accepted|pocketed|drugged|groped)$/u

/** *Tressler stole*, *Voss had secretly filmed*: who, by surname, and what. */
const deedsIn = ({ tokens }: Statement): string[] =>
  tokens.flatMap(({ lower }, at) => {
    if (!WRONGS.test(lower)) return []
    const who = tokens.slice(Math.max(0, at - 3), at).findLast(({ text }) => /^\p{Lu}\p{Ll}/u.test(text))
    return who ? [`${who.lower} ${lower}`] : []
  })

const isAllegation = ({ claim }: Statement): boolean =>
  claim.attribution.kind === 'assertion' || claim.hedging.level === 2

const isFlat = ({ claim, isHeading, isConditional, isQuoted }: Statement): boolean =>
  isOwnVoice(claim) && claim.hedging.level <= 1 && !isHeading && !isConditional && !isQuoted

/** The same person did the same wrong. */
const chargesAgain = (statements: readonly Statement[]): (readonly [Statement, Statement])[] => {
  const shelves = new Map<string, Statement>()
  const pairs: (readonly [Statement, Statement])[] = []
  for (const statement of statements)
    for (const deed of deedsIn(statement)) {
      const earlier = shelves.get(deed)
      if (earlier && isAllegation(earlier)) pairs.push([earlier, statement])
      else shelves.set(deed, statement)
    }
  return pairs
}

const pairsIn = (copy: Copy): (readonly [Statement, Statement])[] => {
  const statements = statementsOf(copy)
  const alike = alikePairs(statements).filter(([a, b]) => isSameDeed(a, b) || isSameDeed(b, a))
  return [...alike, ...chargesAgain(statements)]
}

const raise = (alleged: Statement, flat: Statement): Raised => ({
  message: `A plain fact here; ${alleged.span.start < flat.span.start ? 'above' : 'below'} it is only alleged.`,
  at: flat.span,
  related: [alleged.span],
})

const CONVICTED = /\b(?:was|were|been) (?:convicted|found guilty)|\bpleaded guilty|\bconfessed\b/u

export const allegationBecameFact: Check = {
  id: 'allegation-became-fact',
  shelf: 'voice',
  severity: 'warning',
  title: 'An allegation that became a fact',
  why: 'What a prosecutor alleges, an article must not state in its own voice: that is how libel is made.',
  limits:
    'Silent where the text tells of a conviction or a confession. Takes two claims for one by their words, or by person and deed.',

  *run(copy) {
    if (CONVICTED.test(copy.text)) return
    const seen = new Set<string>()
    for (const [a, b] of pairsIn(copy)) {
      const [alleged, flat] =
        isAllegation(a) && isFlat(b) ? [a, b] : isAllegation(b) && isFlat(a) ? [b, a] : []
      if (!alleged || !flat) continue
      if (alleged.isNegated !== flat.isNegated || seen.has(flat.claim.id)) continue
      if (alleged.claim.sentence === flat.claim.sentence) continue
      seen.add(flat.claim.id)
      yield raise(alleged, flat)
    }
  },

  flags: [
    'Prosecutors allege that ⟦1:Owen Tressler stole the money from the club⟧. He denies it. ⟦Tressler stole the money in small sums⟧.',
  ],
  passes: [
    'Prosecutors alleged that Owen Tressler stole the money. He was convicted. Tressler stole the money in small sums.',
    'Prosecutors allege that Owen Tressler stole the money. Tressler denies that he stole the money.',
    'She accused the firm of leaving the gate open. The firm said that the gate was shut.',
  ],
}
