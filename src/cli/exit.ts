/** How a command ended: 0 done, 1 done and something was found, 2 could not be done. */
export const EXIT = { done: 0, found: 1, failed: 2 } as const

export type Exit = (typeof EXIT)[keyof typeof EXIT]
