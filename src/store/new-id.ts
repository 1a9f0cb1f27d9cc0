import { randomBytes } from 'node:crypto'

// Digits and letters that are not mistaken for one another when an address is read out, in the order of their codes.
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz'

/** An identity that is new, fits in an address, and sorts by the time at which it was made. */
export const newId = (): string => {
  const time = Date.now().toString(32).padStart(9, '0')
  const places = [...Array.from(time, (digit) => Number.parseInt(digit, 32)), ...randomBytes(9)]
  return places.map((place) => LETTERS[place & 31]).join('')
}
