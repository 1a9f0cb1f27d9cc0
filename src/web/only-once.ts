import { randomUUID } from 'node:crypto'

const REMEMBERED = 2000

/** A mark for one printing of a form. */
export const newToken = (): string => randomUUID()

/**
 * Does an act once for each token: a form that is sent twice (a double click, a page loaded again) is done once, and
 * the second is answered as the first. An act that failed may be tried again.
 */
export const onlyOnce = () => {
  const acts = new Map<string, Promise<unknown>>()
  return async (token: unknown, act: () => Promise<unknown>): Promise<void> => {
    if (typeof token !== 'string' || token === '') {
      await act()
      return
    }
    const known = acts.get(token)
    if (known) {
      await known
      return
    }
    const doing = act()
    acts.set(token, doing)
    forgetOldest(acts)
    await doing.catch((error: unknown) => {
      acts.delete(token)
      throw error
    })
  }
}

const forgetOldest = (acts: Map<string, unknown>): void => {
  const [oldest] = acts.keys()
  if (acts.size > REMEMBERED && oldest !== undefined) acts.delete(oldest)
}
