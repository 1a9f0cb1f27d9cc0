import { Option, type Command } from 'commander'
import { SEVERITIES, type Severity } from '../../domain/finding.ts'
import { findingJson, sha256Of, type Analysis } from '../../report/analysis-json.ts'
import { toFindingLine } from '../../report/finding-line.ts'
import { placesIn } from '../../report/place.ts'
import { toSarif, type SarifText } from '../../report/sarif.ts'
import { textOf } from '../../domain/span.ts'
import { articlesIn, type Incoming, type Intake, type Named } from '../articles-in.ts'
import type { Choice } from '../chosen-checks.ts'
import type { CommandLine } from '../command-line.ts'
import { EXIT } from '../exit.ts'
import { print, type Io } from '../io.ts'
import { uriOf } from '../uri-of.ts'

type Format = 'text' | 'json' | 'sarif'

type Options = Omit<Named, 'files'> & Choice & Readonly<{ failOn?: Severity; format: Format; story?: true }>

/** `claimdesk check`: the findings alone, as a linter prints them. */
export const addCheck = (program: Command, { io, exit }: CommandLine): Command =>
  program
    .command('check')
    .summary('prints what does not add up in articles; stores nothing')
    .description(
      'Prints the findings alone, one a line: file:line:column severity message check. ' +
        'Lines and columns count from 1, columns in UTF-16 code units; of .md, .html, .docx and .pdf they count in ' +
        'the text that was read out of the file.',
    )
    .argument('<file...>', 'the articles: .txt, .md, .html, .docx, .pdf, .jsonl, or - for standard input')
    .option('--published <day>', 'the publication date, YYYY-MM-DD; stands over the one in the file')
    .option('--title <headline>', 'the headline; stands over the one in the file')
    .option(
      '--story',
      'read the files as one story, and check them against each other in order of publication',
    )
    .option('--with <checks>', 'run these, too, with commas between them: a check’s name, or house')
    .option('--without <checks>', 'leave these out')
    .addOption(
      new Option('--fail-on <severity>', 'end with status 1 where a finding is at least that').choices(
        SEVERITIES,
      ),
    )
    .addOption(
      new Option('--format <format>', 'how to print').choices(['text', 'json', 'sarif']).default('text'),
    )
    .action(async (files: string[], { failOn, format, story, with: added, without, ...known }: Options) => {
      const choice = {
        ...(added !== undefined && { with: added }),
        ...(without !== undefined && { without }),
      }
      const intake = articlesIn(io, { files, ...known })
      const worst = story
        ? await (await import('../check-story.ts')).checkStory(io, intake, { format, ...choice })
        : await checkEach(io, intake, { format, ...choice })
      const found = failOn !== undefined && worst >= SEVERITIES.indexOf(failOn)
      exit(intake.refused() > 0 ? EXIT.failed : found ? EXIT.found : EXIT.done)
    })

/** Prints what is found in each article by itself; how grave the worst of it is, -1 for nothing. */
const checkEach = async (
  io: Io,
  intake: Intake,
  { format, ...choice }: Choice & Readonly<{ format: Format }>,
): Promise<number> => {
  const { examine } = await import('../examine.ts')
  const printed = printerOf(io, format)
  let worst = -1
  for await (const article of intake.articles) {
    const analysis = examine(article, choice)
    worst = Math.max(worst, ...analysis.findings.map(({ severity }) => SEVERITIES.indexOf(severity)))
    await printed.add(article, analysis)
  }
  await printed.end()
  return worst
}

type Printer = Readonly<{
  add: (article: Incoming, analysis: Analysis) => Promise<void>
  end: () => Promise<void>
}>

const printerOf = (io: Io, format: Format): Printer => {
  const nothing = (): Promise<void> => Promise.resolve()
  if (format === 'sarif') return sarifPrinter(io)
  if (format === 'json')
    return {
      add: (article, analysis) =>
        print(io, `${JSON.stringify(toChecked(article, analysis), null, article.alone ? 2 : 0)}\n`),
      end: nothing,
    }
  return { add: (article, analysis) => print(io, linesOf(article, analysis)), end: nothing }
}

const linesOf = (article: Incoming, { reading, findings }: Analysis): string => {
  const placeAt = placesIn(reading.text)
  return findings
    .map((finding) => `${toFindingLine(article.place, placeAt(finding.spans[0]?.start ?? 0), finding)}\n`)
    .join('')
}

const toChecked = (article: Incoming, { id, reading, findings }: Analysis) => {
  const { text, title, publishedAt } = reading
  const placeAt = placesIn(text)
  return {
    id,
    title,
    publishedAt,
    file: article.place,
    sha256: sha256Of(text),
    findings: findings.map((finding) => ({
      ...findingJson(finding, (span) => ({ ...span, text: textOf(text, span) })),
      ...placeAt(finding.spans[0]?.start ?? 0),
    })),
  }
}

const sarifPrinter = (io: Io): Printer => {
  const texts: SarifText[] = []
  return {
    add: (article, { reading, findings }) => {
      texts.push({ uri: uriOf(article.place), text: reading.text, findings })
      return Promise.resolve()
    },
    end: async () => {
      const { everyCheck } = await import('../../checks/every-check.ts')
      await print(io, `${JSON.stringify(toSarif(everyCheck, texts), null, 2)}\n`)
    },
  }
}
