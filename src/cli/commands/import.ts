import { userInfo } from 'node:os'
import type { Command } from 'commander'
import { Refused } from '../../domain/errors.ts'
import { findPreamble } from '../../domain/preamble.ts'
import { oneLine } from '../../report/words-of.ts'
import { articlesIn, type Incoming, type Named } from '../articles-in.ts'
import { atDesk, type CommandLine } from '../command-line.ts'
import { EXIT } from '../exit.ts'
import { print, tell } from '../io.ts'
import { showProgress } from '../show-progress.ts'
import type { OpenDesk } from '../wiring.ts'

type Options = Omit<Named, 'files'> & Readonly<{ story?: string; by?: string }>

/** `claimdesk import`: stores articles. */
export const addImport = (program: Command, commandLine: CommandLine): Command =>
  program
    .command('import')
    .summary('stores articles on the desk')
    .description(
      'Reads articles and stores them on the desk. The same text of the same article again stores nothing. ' +
        'Prints one line an article: its id, “new” or “known”, and its headline.',
    )
    .argument('<file...>', 'the articles: .txt, .md, .html, .docx, .pdf, .jsonl, or - for standard input')
    .option('--published <day>', 'the publication date, YYYY-MM-DD; stands over the one in the file')
    .option('--title <headline>', 'the headline; stands over the one in the file')
    .option('--story <name>', 'the running event that they belong to')
    .option('--by <name>', 'whose name the decision log carries; without it, the name of this system’s user')
    .action(async (files: string[], { story, by = userInfo().username, ...known }: Options) => {
      const { io, exit } = commandLine
      const intake = articlesIn(io, { files, ...known })
      const progress = showProgress(io)
      let refused = 0
      await atDesk(commandLine, async (desk) => {
        for await (const article of intake.articles) {
          try {
            await print(io, await stored(desk, article, { story: story ?? null, by }))
          } catch (error) {
            if (!(error instanceof Refused)) throw error
            refused += 1
            tell(io, `${article.place}: ${error.message}`)
          }
          progress.step()
        }
      })
      progress.done()
      exit(intake.refused() + refused > 0 ? EXIT.failed : EXIT.done)
    })

const stored = async (
  { actions }: OpenDesk,
  article: Incoming,
  { story, by }: { story: string | null; by: string },
): Promise<string> => {
  const { text, publishedAt, dateline, byline, origin } = article
  const headline = oneLine(article.title ?? firstWords(text))
  const { articleId, isNew } = await actions.importArticle({
    by: await actions.signIn(by),
    submission: { headline, publishedAt, text, dateline, byline, origin, story },
  })
  return `${articleId}  ${isNew ? 'new  ' : 'known'}  ${headline}\n`
}

/** What an article without a headline is called: its first words, up to a word's end. */
const firstWords = (text: string): string => {
  const from = findPreamble(text).date?.end ?? 0
  const words = oneLine(text.slice(from, from + 400))
  return words.length <= 80 ? words : `${words.slice(0, 80).replace(/\s+\S*$/u, '')}…`
}
