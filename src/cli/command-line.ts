import type { Exit } from './exit.ts'
import type { Io } from './io.ts'

/** What a command works with; it says how it ended with `exit`. */
export type CommandLine = Readonly<{ io: Io; exit: (code: Exit) => void }>
