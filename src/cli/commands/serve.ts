import { InvalidArgumentError, type Command } from 'commander'
import type { CommandLine } from '../command-line.ts'
import { EXIT } from '../exit.ts'

/** `claimdesk serve`: starts the desk in the browser. */
export const addServe = (program: Command, { wiring, exit }: CommandLine): Command =>
  program
    .command('serve')
    .summary('starts the desk in the browser')
    .description(
      'Starts the desk and prints its address. It stops with Ctrl+C, after the open requests are done.',
    )
    .option('--port <number>', 'the port that it listens on; 0 takes a free one', portOf)
    .option('--host <name>', 'the address that it listens on; without it, this machine alone can reach it')
    .action(async (where: { port?: number; host?: string }) => {
      await wiring.serve(where)
      exit(EXIT.done)
    })

const portOf = (words: string): number => {
  const port = Number(words)
  if (!/^\d{1,5}$/u.test(words) || port > 65_535)
    throw new InvalidArgumentError('Give a number from 0 to 65535.')
  return port
}
