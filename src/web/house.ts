import type { Store as SessionStore } from 'express-session'
import type { Actions } from '../actions/actions.ts'
import type { Check } from '../checks/check.ts'
import type { Day } from '../domain/day.ts'
import type { Workbench } from '../domain/workbench.ts'

/** A claims report in one format, as the browser gets it. */
export type ReportFormat = Readonly<{
  /** The file's ending: `csv`, `json`, `md`. */
  extension: string
  /** How the download is named on the page: `CSV (spreadsheet)`. */
  label: string
  contentType: string
  write: (desk: Workbench) => string | Promise<string>
}>

/** A text and what its file says of it. */
export type FileCopy = Readonly<{
  text: string
  title: string | null
  publishedAt: Day | null
  dateline: string | null
  byline: string | null
  origin: string
}>

/** Everything that the web side is given; it reaches for nothing itself. */
export type House = Readonly<{
  actions: Actions
  checks: readonly Check[]
  /** The claims report as a page of its own, and the files that can be taken away. */
  reportPage: (desk: Workbench) => string | Promise<string>
  reportFormats: readonly ReportFormat[]
  /** Reads the text out of a file; `Refused` for one that holds none. */
  readFile: (bytes: Uint8Array, name: string) => Promise<FileCopy>
  sessions: SessionStore
  /** What session cookies are signed with. */
  secret: string
  /** The host names that are answered to, without port. Any other is refused (DNS rebinding). */
  hosts: readonly string[]
  /** The name that acts carry until somebody gives another. */
  editorName: string
  /** Hears of every error that is answered with 500. */
  onError: (error: unknown) => void
}>
