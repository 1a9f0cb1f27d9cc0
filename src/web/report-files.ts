import type { Report } from '../report/report.ts'
import { toCsv } from '../report/to-csv.ts'
import { toJson } from '../report/to-json.ts'
import { toMarkdown } from '../report/to-markdown.ts'

type ReportFile = Readonly<{
  extension: string
  label: string
  contentType: string
  write: (report: Report) => string
}>

/** The files that a claims report can be taken away as. */
export const REPORT_FILES: readonly ReportFile[] = [
  { extension: 'csv', label: 'CSV, for a spreadsheet', contentType: 'text/csv', write: toCsv },
  { extension: 'json', label: 'JSON, for a program', contentType: 'application/json', write: toJson },
  { extension: 'md', label: 'Markdown', contentType: 'text/markdown', write: toMarkdown },
]
