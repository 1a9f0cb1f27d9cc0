import { hullOf, overlaps, textOf, type Span } from '../domain/span.ts'
import type { Token } from '../domain/syntax.ts'
import type { Check, Copy, Raised } from './check.ts'
import { contestedIn } from './voice/contested-in.ts'
import { deedsOf } from './deeds/find-deeds.ts'
import { isSuffered, stemsOfClaim } from './deeds/is-restated.ts'
import { holdersIn, isToldFlatly, restatements } from './deeds/restatements.ts'
import { keptActs } from './deeds/kept-acts.ts'
import { isWrongStem } from './deeds/wrong-stems.ts'
import { deedStem } from './deeds/stem.ts'
import { alikePairs, isSameDeed } from './alike.ts'
import { isOwnVoice, statementsOf, type Statement } from './statements.ts'

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

/** Words that accuse, in the claim or in what frames it. */
const ACCUSES =
  /\b(?:accus\p{L}+|charged|alleg\p{L}+|suspect(?:s|ed)?|on suspicion of|investigating whether|indict(?:ed|ment)|charge sheet|court (?:papers|filings|documents)|affidavit|on trial|complaint|lawsuit|(?:is|are|was|were) said to have|(?<!special )prosecut(?:ors|ion)|plaintiffs?|(?:court|jury|jurors|tribunal|inquest|magistrates?|judges?) (?:was|were|is|has been|have been) told|(?:court|jury|tribunal|magistrates?) heard)\b/iu

const isAllegation = (copy: Copy, { claim, span, isHeading, isQuoted }: Statement): boolean => {
  if (isHeading || isQuoted) return false
  if (claim.hedging.level === 2) return true
  // What is left open with *may* is a matter of hedging, not of accusing.
  if (claim.attribution.kind === 'assertion') return claim.hedging.level < 3
  return (
    !isOwnVoice(claim) && ACCUSES.test(textOf(copy.text, hullOf([span, ...claim.attribution.frame]) ?? span))
  )
}

const isFlat = ({ claim, isHeading, isConditional, isQuoted }: Statement): boolean =>
  isOwnVoice(claim) && claim.hedging.level <= 1 && !isHeading && !isConditional && !isQuoted

/** Closer than an allegation: somebody is accused in so many words, or a prosecutor or a suit is the source. */
const isAccusation = (copy: Copy, one: Statement): boolean =>
  !one.isHeading &&
  !one.isQuoted &&
  (ACCUSES.test(textOf(copy.text, hullOf([one.span, ...one.claim.attribution.frame]) ?? one.span)) ||
    // *A claim that he assaulted a doorman*: whoever claims a wrong accuses.
    (one.claim.hedging.level === 2 && [...keptActs(copy, one)].some(isWrongStem)))

/** The same person did the same wrong. */
const chargesAgain = (copy: Copy, statements: readonly Statement[]): (readonly [Statement, Statement])[] => {
  const shelves = new Map<string, Statement>()
  const pairs: (readonly [Statement, Statement])[] = []
  for (const statement of statements)
    for (const deed of deedsIn(statement)) {
      const earlier = shelves.get(deed)
      if (earlier && isAllegation(copy, earlier)) pairs.push([earlier, statement])
      else shelves.set(deed, statement)
    }
  return pairs
}

const pairsIn = (copy: Copy): (readonly [Statement, Statement])[] => {
  const statements = statementsOf(copy)
  const alike = alikePairs(statements).filter(([a, b]) => isSameDeed(a, b) || isSameDeed(b, a))
  return [...alike, ...chargesAgain(copy, statements)]
}

/** The accused does, in the article's own voice, one of the wrongs that somebody is accused of: *Lowe stole*. */
const wrongsOfAccused = (copy: Copy, allegations: readonly Statement[]): (readonly [Statement, Span])[] => {
  const accused = new Map(
    allegations.flatMap((one) => namesIn(one.tokens).map((name) => [name, one] as const)).reverse(),
  )
  const deeds = new Map(
    allegations.flatMap((one) => [...stemsOfClaim(one)].map((stem) => [stem, one] as const)).reverse(),
  )
  const holderOf = holdersIn(statementsOf(copy))
  return deedsOf(copy).flatMap((deed) => {
    const ofDoer = [...deed.subject].flatMap((stem) => accused.get(stem) ?? [])[0]
    // *The $415,000 Kessler stole*: whatever the charge calls it, none but a court makes a thief of the accused.
    const alleged = ofDoer && (deeds.get(deed.stem) ?? (CRIMES.test(deed.verb.lower) ? ofDoer : undefined))
    if (
      !alleged ||
      !WRONGS.test(deed.verb.lower) ||
      deed.isNegated ||
      overlaps(alleged.span, deed.span) ||
      isSuffered(copy, deed)
    )
      return []
    return isToldFlatly(copy, deed, holderOf(deed)) ? [[alleged, deed.span] as const] : []
  })
}

/** Wrongs that nobody but a criminal does. */
const CRIMES =
  /^(?:stole|murdered|raped|bribed|defrauded|embezzled|laundered|forged|swindled|molested|pocketed|extorted|kidnapped|abducted|falsified|groped|assaulted|stabbed|strangled|smuggled|siphoned|poisoned|tortured)$/u

const namesIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap((token) => (token.tag === 'NNP' && token.relation !== 'compound' ? [deedStem(token)] : []))

/** *Last year another trader hid losses*. */
const IS_OTHER =
  /\b(?:another|a second|a different|last (?:year|month|week)|years? (?:ago|earlier|before))\b/iu

const raise = (alleged: Statement, at: Span): Raised => ({
  message: `A plain fact here; ${alleged.span.start < at.start ? 'above' : 'below'} it is only alleged.`,
  at,
  related: [alleged.span],
})

/** A jury or a court that has found it so has made a fact of it. */
const FOUND_SO =
  /\b(?:jury|jurors|court|judges?|tribunal|inquest|coroner)\b[^.]{0,40}\b(?:found|ruled|concluded|held)\b|\b(?:jury|court|judge|tribunal) (?:found|ruled)\b/iu

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
    if (CONVICTED.test(copy.text) || FOUND_SO.test(copy.text)) return
    const seen = new Set<string>()
    const places: Span[] = []
    for (const [a, b] of pairsIn(copy)) {
      const [alleged, flat] =
        isAllegation(copy, a) && isFlat(b) ? [a, b] : isAllegation(copy, b) && isFlat(a) ? [b, a] : []
      if (!alleged || !flat) continue
      if (alleged.isNegated !== flat.isNegated || seen.has(flat.claim.id)) continue
      if (alleged.claim.sentence === flat.claim.sentence || IS_OTHER.test(textOf(copy.text, flat.span)))
        continue
      seen.add(flat.claim.id)
      places.push(flat.span)
      yield raise(alleged, flat.span)
    }
    const all = statementsOf(copy)
    const contested = new Set(contestedIn(copy.text, all))
    const allegations = all.filter((one) => isAccusation(copy, one) || contested.has(one))
    const again = [...restatements(copy, { all, kept: allegations, areCharges: true })]
      .filter(({ deed, kept }) => !deed.isNegated && !kept.isNegated)
      .map(({ deed, kept }) => [kept, deed.span] as const)
    for (const [alleged, at] of [...again, ...wrongsOfAccused(copy, allegations)]) {
      if (places.some((place) => overlaps(place, at)) || IS_OTHER.test(textOf(copy.text, at))) continue
      places.push(at)
      yield raise(alleged, at)
    }
  },

  flags: [
    'Ivo Pell denies the murder of Zoë 🙂 Dale. It is alleged that ⟦1:he struck Mr Dale with a spanner⟧. A glove was found. After ⟦he had beaten Mr Dale⟧, Mr Pell walked home.',
    '⟦1:Ivo Pell is accused of moving $415,000 into an account of his own⟧. Zoë 🙂 wept. The court cannot make good ⟦the $415,000 Pell stole⟧.',
    'Survivors allege that ⟦1:the captain, Ivo Pell, left the wheel to a boy⟧. Zoë 🙂 wept. No call was sent after ⟦Pell left the wheel⟧.',
    'Solvane is at odds with Zoë 🙂 Ltd, which claims that ⟦1:the company copied its valve⟧. Snow fell. ⟦The valve that Solvane copied⟧ is cheap.',
    '⟦1:Kessel is accused of taking $410,000 in deposits that should have been held in separate accounts⟧. His lawyer denied it. Zoë 🙂 left. At that rate, ⟦the money that Mr Kessel stole from his tenants⟧ comes to 300 deposits.',
    '⟦1:She accused her agent, Julian Moss, of keeping £90,000 of her royalties⟧, which he denied. Zoë 🙂 left. ⟦The money that Mr Moss stole⟧ was a sore subject.',
    'A vicar is in court. ⟦1:Zoë 🙂 Aske is accused of forging a will⟧. She denies it. ⟦Aske forged the will in 2019⟧, in May.',
    'Police asked for help. ⟦1:A landlord is accused of setting fire to his pub⟧. Carl Dunn is in debt. It rained. ⟦He set fire to the pub at night⟧. 🙂',
    'Prosecutors allege that ⟦1:Owen Tressler stole the money from the club⟧. He denies it. ⟦Tressler stole the money in small sums⟧.',
    '⟦1:Gareth Lowe, 44, is accused of stealing £18,000 from a fund⟧. A parent asked for her money. 🙂 It was gone. ⟦Lowe stole the money⟧ to pay debts.',
    '⟦1:A man is charged with smuggling birds from Morocco⟧. He blames a cousin. ⟦The man smuggled the birds from Morocco⟧ to pay for a wedding.',
    '⟦1:Villagers accuse a mill of dumping waste in the Sava at night⟧. Zoë 🙂 wept. ⟦The mill’s dumping of waste⟧ has killed fish.',
    '⟦1:A surgeon is suspended over allegations that he operated while drunk⟧, Zoë said. 🙂 He denies it. ⟦The surgeon was drunk during two operations⟧.',
    '⟦1:Police questioned a mayor on suspicion of taking bribes⟧. Zoë Ibarra left at noon 🙂. ⟦Ibarra took bribes for three contracts⟧.',
  ],
  passes: [
    'Survivors allege that the captain, Ivo Pell, left the wheel to a boy. Zoë wept. Pell left the port on Monday.',
    'Solvane is at odds with Zoë Ltd, which claims that the company copied its valve. The valve that Solvane sells is cheap.',
    'Ivo Pell is accused of moving $415,000. Zoë Dale, whose purse Rui Orr stole in 2019, was in court.',
    'Prosecutors alleged that Owen Tressler stole the money. He was convicted. Tressler stole the money in small sums.',
    'Prosecutors allege that Owen Tressler stole the money. Tressler denies that he stole the money.',
    'She accused the firm of leaving the gate open. The firm said that the gate was shut.',
  ],
}
