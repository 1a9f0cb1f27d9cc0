import type { Command } from 'commander'
import { SHELVES, type Check, type Example } from '../../checks/check.ts'
import { NotFound } from '../../domain/errors.ts'
import type { CommandLine } from '../command-line.ts'
import { EXIT } from '../exit.ts'
import { print } from '../io.ts'

/** `claimdesk checks`: lists the checks; explains one. */
export const addChecks = (program: Command, { io, exit }: CommandLine): Command =>
  program
    .command('checks')
    .summary('lists the checks; explains one')
    .description(
      'Lists every check with its severity and title. With a name: what it finds, why, and its limits.',
    )
    .argument('[name]', 'a check, as findings name it')
    .action(async (name: string | undefined) => {
      const { checks } = await import('../../checks/index.ts')
      await print(io, name === undefined ? listed(checks) : explained(named(checks, name)))
      exit(EXIT.done)
    })

const named = (checks: readonly Check[], name: string): Check => {
  const check = checks.find(({ id }) => id === name)
  if (!check) throw new NotFound('check', name)
  return check
}

const listed = (checks: readonly Check[]): string => {
  const width = Math.max(0, ...checks.map(({ id }) => id.length))
  return SHELVES.flatMap((shelf) => {
    const shelved = checks.filter((check) => check.shelf === shelf)
    const lines = shelved.map(
      ({ id, severity, title }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`,
    )
    return shelved.length > 0 ? [`${shelf}\n`, ...lines] : []
  }).join('')
}

const explained = (check: Check): string =>
  [
    check.id,
    `${check.title} (${check.severity})`,
    '',
    check.why,
    check.limits,
    '',
    'Flags',
    ...check.flags.map(exampleLine),
    '',
    'Passes',
    ...check.passes.map(exampleLine),
    '',
  ].join('\n')

const exampleLine = (example: Example): string => {
  const { text, publishedAt } =
    typeof example === 'string' ? { text: example, publishedAt: undefined } : example
  const published = publishedAt ? ` (published ${publishedAt})` : ''
  return `  ${text.replace(/⟦\d:/gu, '⟦').replace(/\s+/gu, ' ').trim()}${published}`
}
