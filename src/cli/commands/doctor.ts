import type { Command } from 'commander'
import { Refused } from '../../domain/errors.ts'
import type { CommandLine } from '../command-line.ts'
import { EXIT } from '../exit.ts'
import { print } from '../io.ts'
import type { Sign } from '../wiring.ts'

/** `claimdesk doctor`: looks whether the desk is in order. */
export const addDoctor = (program: Command, { io, wiring, exit }: CommandLine): Command =>
  program
    .command('doctor')
    .summary('looks whether the desk is in order')
    .description('Looks whether the database is there, up to date and whole, and says what it holds.')
    .action(async () => {
      const signs = await (await wiring.upkeep()).examine()
      await print(io, signs.map(lineOf).join(''))
      if (signs.some(({ good }) => !good))
        throw new Refused('The database is damaged: stop the desk and put the last backup in its place.')
      exit(EXIT.done)
    })

const lineOf = ({ name, good, words }: Sign): string =>
  `${good ? 'ok     ' : 'broken '} ${name.padEnd(10)}  ${words}\n`
