import { lettersApart, soundOf } from '../../reference/name-sound.ts'
import { stateOfDemonym } from '../../reference/states.ts'

/** Whether two parts of a name are one part in two spellings. Short given names ask for the same sound and length. */
export const isVariant = (a: string, b: string, part: 'given' | 'surname'): boolean => {
  if (isSwapped(a, b) && a.length >= (part === 'given' ? 6 : 5)) return true
  const apart = lettersApart(a, b)
  const longest = Math.max(a.length, b.length)
  if (apart === 0 || apart > 2 || longest < 4 || !opensAlike(a, b)) return false
  if (`${a}s` === b || `${b}s` === a || stateOfDemonym(a)) return false
  const alike = soundOf(a) === soundOf(b)
  // Mario and Maria, Paul and Paula, Jean and Joan are people; Jon and John, Mohammed and Muhammad are spellings.
  // *Castleford Ales* and *Castlefold Ales*; but *Christina* and *Christine*.
  if (part === 'given' && apart === 1 && longest > LONGEST_GIVEN && a.slice(-2) === b.slice(-2)) return true
  if (part === 'given') return alike && (longest >= 7 || isConsonantSlip(a, b))
  if (longest < 6) return apart === 1 && alike
  // *States* and *Status* are words, not names: what is left of them is no name's ending.
  if (a.endsWith('s') && b.endsWith('s') && apart > 1) return false
  return apart === 1 ? alike || longest >= 7 : alike && longest >= 7
}

/** *Catherine* and *Katherine* open alike by ear. */
const opensAlike = (a: string, b: string): boolean =>
  a.slice(0, 1) === b.slice(0, 1) ||
  (a.slice(1) === b.slice(1) && soundOf(a).slice(0, 1) === soundOf(b).slice(0, 1))

/** *Pendarren* and *Pendaren*, *Veltronix* and *Veltronics*: alike by ear and in their vowels. */
export const soundsTheSame = (a: string, b: string): boolean =>
  soundOf(a) === soundOf(b) && isConsonantSlip(a, b) && lettersApart(a, b) <= 2

/** Given names are seldom longer. */
const LONGEST_GIVEN = 9

const LEAST_SWAPPED = 5

/** Two letters that changed places: *Kolraič*. Nobody's name is another's by that. */
export const isSwapped = (a: string, b: string): boolean => {
  if (a.length !== b.length || a.length < LEAST_SWAPPED) return false
  const unlike = Array.from(a).flatMap((letter, at) => (letter === b[at] ? [] : [at]))
  const [one = 0, two = 0] = unlike
  return unlike.length === 2 && two === one + 1 && a[one] === b[two] && a[two] === b[one]
}

const isConsonantSlip = (a: string, b: string): boolean =>
  a.replace(/[^aeiou]/gu, '') === b.replace(/[^aeiou]/gu, '')
