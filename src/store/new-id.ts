import { randomInt } from 'node:crypto'

// Digits and letters that are not mistaken for one another when an address is read out.
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/** An identity that is new, fits in an address, and sorts by the time at which it was made. */
export const newId = (): string => {
  const time = Date.now().toString(32).padStart(9, '0')
  return `${Array.from(time, (digit) => LETTERS[Number.parseInt(digit, 32)]).join('')}${random(9)}`
}

const random = (length: number): string =>
  Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('')
