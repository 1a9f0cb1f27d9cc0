const waiting: (() => Promise<unknown>)[] = []

/** Has something done when the running test is over; what was begun last is ended first. */
export const afterwards = (act: () => Promise<unknown>): void => {
  waiting.unshift(act)
}

/** Ends all that the test before began. */
export const endAll = async (): Promise<void> => {
  for (const act of waiting.splice(0)) await act()
}
