import { Command, CommanderError } from 'commander'
import { NotFound, Refused } from '../domain/errors.ts'
import { addAnalyse } from './commands/analyse.ts'
import { addBackup } from './commands/backup.ts'
import { addCheck } from './commands/check.ts'
import { addChecks } from './commands/checks.ts'
import { addDoctor } from './commands/doctor.ts'
import { addExport } from './commands/export.ts'
import { addImport } from './commands/import.ts'
import { addMigrate } from './commands/migrate.ts'
import { addServe } from './commands/serve.ts'
import type { CommandLine } from './command-line.ts'
import { EXIT, type Exit } from './exit.ts'
import { NobodyReads, tell, type Io } from './io.ts'
import type { Wiring } from './wiring.ts'

/** Runs one command line, `words` without the program's own name, and resolves to its exit status. */
export const runCli = async (words: readonly string[], io: Io, wiring: Wiring): Promise<Exit> => {
  let status: Exit = EXIT.done
  const commandLine: CommandLine = { io, wiring, exit: (code) => (status = code) }
  try {
    await programOf(commandLine).parseAsync(words, { from: 'user' })
    return status
  } catch (error) {
    return failed(error, io)
  }
}

const programOf = (commandLine: CommandLine): Command => {
  const { stdout, stderr } = commandLine.io
  const program = new Command('claimdesk')
    .description(
      'Reads every statement of an article as a claim, says who makes it and how surely, and checks it.',
    )
    .version('0.1.0')
    .exitOverride()
    .configureOutput({
      writeOut: (words) => stdout.write(words),
      writeErr: (words) => stderr.write(words),
      outputError: (words) => tell(commandLine.io, words.replace(/^error: /u, '')),
    })
  addServe(program, commandLine)
  addAnalyse(program, commandLine)
  addCheck(program, commandLine)
  addImport(program, commandLine)
  addExport(program, commandLine)
  addChecks(program, commandLine)
  addBackup(program, commandLine)
  addMigrate(program, commandLine)
  addDoctor(program, commandLine)
  return program
}

const failed = (error: unknown, io: Io): Exit => {
  if (error instanceof NobodyReads) return EXIT.done
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.failed
  if (error instanceof Refused || error instanceof NotFound) tell(io, error.message)
  else tell(io, `This should not have happened: ${error instanceof Error ? error.message : String(error)}`)
  return EXIT.failed
}
