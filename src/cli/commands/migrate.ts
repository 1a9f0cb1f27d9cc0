import type { Command } from 'commander'
import type { CommandLine } from '../command-line.ts'
import { EXIT } from '../exit.ts'
import { print } from '../io.ts'

/** `claimdesk migrate`: brings the database up to date. */
export const addMigrate = (program: Command, { io, wiring, exit }: CommandLine): Command =>
  program
    .command('migrate')
    .summary('brings the database up to date')
    .description('Brings the tables of the database up to date, as every start does, and says what was done.')
    .action(async () => {
      const applied = await (await wiring.upkeep()).migrate()
      await print(
        io,
        applied.length === 0
          ? 'The database is up to date.\n'
          : applied.map((name) => `applied  ${name}\n`).join(''),
      )
      exit(EXIT.done)
    })
