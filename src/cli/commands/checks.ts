import type { Command } from 'commander'
import { SHELVES } from '../../checks/check.ts'
import type { ListedCheck } from '../../checks/every-check.ts'
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
      const { everyCheck, textsOf } = await import('../../checks/every-check.ts')
      await print(io, name === undefined ? listed(everyCheck) : explained(named(everyCheck, name), textsOf))
      exit(EXIT.done)
    })

const named = (checks: readonly ListedCheck[], name: string): ListedCheck => {
  const check = checks.find(({ id }) => id === name)
  if (!check) throw new NotFound('check', name)
  return check
}

const listed = (checks: readonly ListedCheck[]): string => {
  const width = Math.max(0, ...checks.map(({ id }) => id.length))
  return SHELVES.flatMap((shelf) => {
    const shelved = checks.filter((check) => check.shelf === shelf)
    const lines = shelved.map(
      ({ id, severity, title }) => `  ${id.padEnd(width)}  ${severity.padEnd(7)}  ${title}\n`,
    )
    return shelved.length > 0 ? [`${shelf}\n`, ...lines] : []
  }).join('')
}

type Texts = typeof import('../../checks/every-check.ts').textsOf

const explained = (check: ListedCheck, textsIn: Texts): string =>
  [
    check.id,
    `${check.title} (${check.severity}${check.byDefault ? '' : `; off, runs with --with ${check.id}`})`,
    '',
    check.why,
    check.limits,
    '',
    'Flags',
    ...check.flags.map((example) => exampleLine(textsIn(example))),
    '',
    'Passes',
    ...check.passes.map((example) => exampleLine(textsIn(example))),
    '',
  ].join('\n')

/** The texts of an example in one line, the articles of a story one after the other. */
const exampleLine = (texts: ReturnType<Texts>): string =>
  `  ${texts
    .map(({ text, publishedAt }) => {
      const published = publishedAt ? ` (published ${publishedAt})` : ''
      return `${text.replace(/⟦\d:/gu, '⟦').replace(/\s+/gu, ' ').trim()}${published}`
    })
    .join(' · then: ')}`
