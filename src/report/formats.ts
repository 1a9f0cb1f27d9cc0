import type { Report } from './report.ts'
import type { SarifRule } from './sarif.ts'

/** A report written out, and how a browser or a mail program is to take it. */
export type ReportFormat = Readonly<{
  id: string
  /** How it is offered on a page. */
  label: string
  /** The file's ending, without the dot. */
  extension: string
  mediaType: string
  /** `rules` are the checks that the desk has. */
  write: (report: Report, rules: readonly SarifRule[]) => Promise<string | Uint8Array>
}>

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`

/** Every format of the claims report. What writes one is loaded when it is first asked for. */
export const REPORT_FORMATS = [
  {
    id: 'html',
    label: 'Web page',
    extension: 'html',
    mediaType: 'text/html; charset=utf-8',
    write: async (report) => (await import('./to-html.ts')).toHtml(report),
  },
  {
    id: 'checking-copy',
    label: 'Checking copy: the article with its notes',
    extension: 'checking.html',
    mediaType: 'text/html; charset=utf-8',
    write: async (report) => (await import('./checking-copy.ts')).toCheckingCopy(report),
  },
  {
    id: 'pdf',
    label: 'PDF',
    extension: 'pdf',
    mediaType: 'application/pdf',
    write: async (report) => (await import('./to-pdf.ts')).toPdf(report),
  },
  {
    id: 'docx',
    label: 'Word document',
    extension: 'docx',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    write: async (report) => (await import('./to-docx.ts')).toDocx(report),
  },
  {
    id: 'xlsx',
    label: 'Excel workbook',
    extension: 'xlsx',
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    write: async (report) => (await import('./to-xlsx.ts')).toXlsx(report),
  },
  {
    id: 'md',
    label: 'Markdown',
    extension: 'md',
    mediaType: 'text/markdown; charset=utf-8',
    write: async (report) => (await import('./to-markdown.ts')).toMarkdown(report),
  },
  {
    id: 'csv',
    label: 'CSV, for a spreadsheet',
    extension: 'csv',
    mediaType: 'text/csv; charset=utf-8',
    write: async (report) => (await import('./to-csv.ts')).toCsv(report),
  },
  {
    id: 'json',
    label: 'JSON, for a program',
    extension: 'json',
    mediaType: 'application/json; charset=utf-8',
    write: (report) => Promise.resolve(json(report)),
  },
  {
    id: 'annotations',
    label: 'Web annotations',
    extension: 'annotations.json',
    mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
    write: async (report) => json((await import('./to-annotations.ts')).toAnnotations(report)),
  },
  {
    id: 'sarif',
    label: 'Findings as SARIF',
    extension: 'sarif',
    mediaType: 'application/sarif+json',
    write: async (report, rules) => json((await import('./report-sarif.ts')).toReportSarif(report, rules)),
  },
  {
    id: 'claimreview',
    label: 'ClaimReview',
    extension: 'claimreview.json',
    mediaType: 'application/ld+json',
    write: async (report) => json((await import('./to-claim-review.ts')).toClaimReview(report)),
  },
] as const satisfies readonly ReportFormat[]

export type ReportFormatId = (typeof REPORT_FORMATS)[number]['id']

/** The ids of the formats, in the order in which they are offered. */
export const REPORT_FORMAT_IDS: readonly ReportFormatId[] = REPORT_FORMATS.map(({ id }) => id)
