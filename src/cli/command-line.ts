import type { Exit } from './exit.ts'
import type { Io } from './io.ts'
import type { OpenDesk, Wiring } from './wiring.ts'

/** What a command works with; it says how it ended with `exit`. */
export type CommandLine = Readonly<{ io: Io; wiring: Wiring; exit: (code: Exit) => void }>

/** Opens the desk for one command, and closes it however the command ends. */
export const atDesk = async <T>({ wiring }: CommandLine, act: (desk: OpenDesk) => Promise<T>): Promise<T> => {
  const desk = await wiring.openDesk()
  try {
    return await act(desk)
  } finally {
    await desk.close()
  }
}
