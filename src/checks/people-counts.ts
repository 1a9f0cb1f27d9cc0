import type { Quantity } from '../domain/quantity.ts'
import { contains, overlaps } from '../domain/span.ts'
import type { Token } from '../domain/syntax.ts'
import type { Statement } from './statements.ts'

const DEATH =
  /^(?:kill|die|dead|death|toll|perish|drown|murder|massacre|slaughter|execute|behead|casualty|fatality|victim|behead)$/u

/** Whether a word is of death. */
export const isOfDeath = ({ lemma }: Token): boolean => DEATH.test(lemma.toLowerCase())

/** Whether a claim tells of deaths, also as lives that were lost. */
export const tellsOfDeaths = ({ tokens }: Statement): boolean =>
  tokens.some(isOfDeath) || tokens.some((_, at) => losesLife(tokens, at))

/** *Twenty-six inmates lost their lives*, *claimed the lives of nine*. */
const losesLife = (tokens: readonly Token[], at: number): boolean =>
  /^(?:lose|claim|cost|take)$/u.test(tokens[at]?.lemma ?? '') &&
  tokens.slice(at + 1, at + 5).some(({ lower }) => lower === 'lives')

/** The figures of a claim that count people, not years, money or a share. */
export const peopleCounted = ({ claim, span }: Statement): Quantity[] =>
  claim.quantities.filter(
    ({ span: at, unit, min, of }) =>
      contains(span, at) &&
      claim.spans.some((part) => overlaps(part, at)) &&
      (unit === 'person' || (unit === null && of !== null && (PEOPLE.test(of) || DOERS.test(of)))) &&
      (min === null || min >= 1),
  )

const PEOPLE =
  /\b(?:people|dead|killed|patients|children|civilians|soldiers|miners|labourers|laborers|men|women|workers|victims|passengers|others|crew|crewmen|members|guards|inmates|hostages|captives|troops|fighters|policemen|pilgrims|miners|sailors|fans|builders|villagers|pensioners|teenagers|girls|boys|elderly|staff|nurses|died|residents|villagers|prisoners|officers|students|migrants|refugees|babies|infants|toddlers|pupils|tourists|recruits|cadets|orphans|medics|shepherds|monks|nuns|priests|brothers|sisters|worshippers|protesters|demonstrators)\b/u

/** *Drivers and loaders*: those who are called by what they do. */
const DOERS =
  /\b(?!(?:numbers|towers|rivers|papers|computers|containers|helicopters|orders|letters|trailers|boilers|tankers|drawers|powers|others|rollers|freighters|bombers|fingers|quarters|centers|meters|acres|borders|motors|reactors|tractors|sensors|floors|doors|errors|specimen)\b)\p{L}{3,}(?:ers|ors|ists|men|women|ees)\b/u

/** Whether a word is one for people: *patients*, *drivers*. */
export const isOfPeople = (word: string): boolean => PEOPLE.test(word) || DOERS.test(word)

/** Whether two figures can both be right: their ranges touch. */
export const rangesTouch = (a: Quantity, b: Quantity): boolean =>
  (a.min ?? 0) <= (b.max ?? Infinity) && (b.min ?? 0) <= (a.max ?? Infinity)
