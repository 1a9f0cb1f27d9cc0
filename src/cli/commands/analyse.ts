import { Option, type Command } from 'commander'
import type { Analysis } from '../../report/analysis-json.ts'
import { toAnalysisJson } from '../../report/analysis-json.ts'
import { toAnalysisText } from '../../report/analysis-text.ts'
import { articlesIn, type Named } from '../articles-in.ts'
import type { CommandLine } from '../command-line.ts'
import { EXIT } from '../exit.ts'
import { print } from '../io.ts'
import { showProgress } from '../show-progress.ts'

type Options = Omit<Named, 'files'> & Readonly<{ format: 'json' | 'jsonl' | 'text' }>

/** `claimdesk analyse`: reads and prints, stores nothing. */
export const addAnalyse = (program: Command, { io, exit }: CommandLine): Command =>
  program
    .command('analyse')
    .summary('reads articles and prints what is in them; stores nothing')
    .description(
      'Reads articles and prints their claims, who makes them, how surely, and what the checks found. Stores nothing. ' +
        'Files are .txt, .md, .html, .docx, .pdf, or .jsonl with one article a line; - is standard input. ' +
        'One article is printed over several lines, several are printed one JSON object a line, in order.',
    )
    .argument('<file...>', 'the articles')
    .option('--published <day>', 'the publication date, YYYY-MM-DD; stands over the one in the file')
    .option('--title <headline>', 'the headline; stands over the one in the file')
    .addOption(
      new Option('--format <format>', 'how to print').choices(['json', 'jsonl', 'text']).default('json'),
    )
    .action(async (files: string[], { format, ...known }: Options) => {
      const { examine } = await import('../examine.ts')
      const intake = articlesIn(io, { files, ...known })
      const progress = showProgress(io)
      for await (const article of intake.articles) {
        await print(io, shown(examine(article), { format, alone: article.alone }))
        progress.step()
      }
      progress.done()
      exit(intake.refused() > 0 ? EXIT.failed : EXIT.done)
    })

const shown = (
  analysis: Analysis,
  { format, alone }: Pick<Options, 'format'> & { alone: boolean },
): string => {
  if (format === 'text') return toAnalysisText(analysis)
  return `${JSON.stringify(toAnalysisJson(analysis), null, alone && format === 'json' ? 2 : 0)}\n`
}
