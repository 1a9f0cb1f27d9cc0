import { Refused } from '../domain/errors.ts'
import type { Keeping } from '../domain/stores.ts'
import type { Actions } from './actions.ts'

const LONGEST_NAME = 80

/** Makes a person known to the desk by name. */
export const signIn =
  ({ stores }: Keeping): Actions['signIn'] =>
  async (name) => {
    const kept = name.replace(/\s+/g, ' ').trim()
    if (!/\p{L}|\p{N}/u.test(kept))
      throw new Refused('A name has letters: give the one that decisions are signed with.')
    if (kept.length > LONGEST_NAME)
      throw new Refused(`The name is longer than ${LONGEST_NAME} characters: cut it.`)
    return stores.editors.named(kept, new Date())
  }
