import type { Command } from 'commander'
import type { CommandLine } from '../command-line.ts'
import { EXIT } from '../exit.ts'
import { print } from '../io.ts'

/** `claimdesk backup`: copies the desk into a file. */
export const addBackup = (program: Command, { io, wiring, exit }: CommandLine): Command =>
  program
    .command('backup')
    .summary('copies the whole desk into a new file')
    .description(
      'Copies the database, as it stands at one moment, into a new file; people may go on working meanwhile. ' +
        'To go back to it, stop the desk and name the copy in CLAIMDESK_DB, or put it in the place of the database.',
    )
    .argument('<file>', 'the new file')
    .action(async (file: string) => {
      await (await wiring.upkeep()).backUp(file)
      await print(io, `The desk is copied to ${file}.\n`)
      exit(EXIT.done)
    })
