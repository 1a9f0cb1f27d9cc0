import { writeFile } from 'node:fs/promises'
import { Option, type Command } from 'commander'
import { NotFound, Refused } from '../../domain/errors.ts'
import type { ArticleOnDesk } from '../../domain/article.ts'
import { REPORT_FORMAT_IDS } from '../../report/formats.ts'
import { atDesk, type CommandLine } from '../command-line.ts'
import { EXIT } from '../exit.ts'
import { print } from '../io.ts'

type Options = Readonly<{ format: string; output?: string }>

/** `claimdesk export`: the claims report. */
export const addExport = (program: Command, commandLine: CommandLine): Command =>
  program
    .command('export')
    .summary('writes the claims report of an article')
    .description(
      'Writes the claims report of an article as it stands on the desk. The same record gives the same file.',
    )
    .argument('<article>', 'the id of the article, or its headline')
    .addOption(
      new Option('--format <format>', 'what kind of file').choices(REPORT_FORMAT_IDS).makeOptionMandatory(),
    )
    .option('-o, --output <file>', 'where to write it; without it, to standard output')
    .action(async (article: string, { format, output }: Options) => {
      const { io, exit } = commandLine
      const body = await atDesk(commandLine, async ({ actions }) => {
        const articleId = articleNamed(await actions.listArticles(), article)
        return (await actions.exportReport({ articleId, format })).body
      })
      if (output === undefined) await print(io, asPrinted(body, io.stdout.isTTY === true))
      else await writeTo(output, body)
      exit(EXIT.done)
    })

const articleNamed = (articles: readonly ArticleOnDesk[], name: string): string => {
  const named = articles.filter(({ id, headline }) => id === name || headline === name)
  const [article] = named
  if (!article) throw new NotFound('article', name)
  if (named.length > 1) {
    throw new Refused(
      `${named.length} articles have that headline: name one by its id, ${named.map(({ id }) => id).join(' or ')}.`,
    )
  }
  return article.id
}

const asPrinted = (body: string | Uint8Array, isTerminal: boolean): string | Uint8Array => {
  if (typeof body !== 'string' && isTerminal)
    throw new Refused('A file of this kind cannot be shown in a terminal: name a file with -o.')
  return body
}

const writeTo = async (file: string, body: string | Uint8Array): Promise<void> => {
  try {
    await writeFile(file, body)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
    throw new Refused(`${file} cannot be written (${code}): name a file in a folder that is there and yours.`)
  }
}
