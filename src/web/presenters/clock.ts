const two = (value: number): string => String(value).padStart(2, '0')

/** A moment for a log: the clock time, with the day before it unless it is today. `iso` is for the machine. */
export type Clock = Readonly<{ words: string; iso: string }>

/** How a log writes a moment, in the time of the machine that runs the desk. */
export const presentClock = (at: Date, now: Date = new Date()): Clock => {
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`
  const day = at.toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
  return { words: at.toDateString() === now.toDateString() ? time : `${day}, ${time}`, iso: at.toISOString() }
}
