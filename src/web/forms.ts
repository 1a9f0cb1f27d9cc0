import { z } from 'zod'
import { LONGEST_TEXT } from '../actions/accept-submission.ts'
import { CREDIBILITIES, EVIDENCE_KINDS, RELIABILITIES, STANCES } from '../domain/evidence.ts'
import type { HedgingLevel } from '../domain/hedging.ts'
import { isDay } from '../domain/preamble.ts'
import { ROLES } from '../domain/source.ts'
import { VERDICTS } from '../domain/verdict.ts'
import { THEMES } from './presenters/you.ts'

const line = (most: number, what: string) =>
  z.string().trim().max(most, `${what} is longer than ${most} characters: cut it down.`)

const optional = (most: number, what: string) =>
  line(most, what)
    .optional()
    .transform((words) => (words === undefined || words === '' ? null : words))

/** Browsers send CR LF for the line ends of a text area; the article has LF. */
const typed = (copy: string): string => copy.replaceAll('\r\n', '\n')

/** A name that stands once or several times in a form. */
const severalOf = (message: string) =>
  z
    .union([z.string(), z.array(z.string())], message)
    .transform((values) => (typeof values === 'string' ? [values] : values))

export const ArticleForm = z.object({
  headline: line(300, 'The headline').optional().default(''),
  publishedAt: z
    .string()
    .trim()
    .optional()
    .transform((day) => (day === undefined || day === '' ? null : day))
    .refine((day) => day === null || isDay(day), 'There is no such day: write it as 2020-11-09.'),
  text: z
    .string('There is no text yet: paste the article.')
    .transform(typed)
    .refine((text) => text.trim() !== '', 'There is no text yet: paste the article.')
    .refine(
      (text) => text.length <= LONGEST_TEXT,
      `The text is longer than ${LONGEST_TEXT.toLocaleString('en')} characters: cut it into parts.`,
    )
    .refine(
      (text) => !text.includes('\u0000'),
      'The text holds bytes that are no text: open the file and copy the words.',
    ),
})

export const VerdictForm = z.object({
  kind: z.enum([...VERDICTS, 'unchecked'], 'Choose verified, disputed or unattributed.'),
  note: optional(2000, 'The reason'),
})

export const EvidenceForm = z
  .object({
    kind: z.enum(EVIDENCE_KINDS, 'Choose what kind of evidence it is.'),
    stance: z.enum(STANCES, 'Choose whether it supports or contradicts the claim.'),
    title: line(300, 'What it is').min(
      1,
      'Say in a line what it is: a title, who was called, what was seen.',
    ),
    url: optional(2000, 'The address').refine(
      (url) => url === null || /^https?:\/\/[^\s/]+/i.test(url),
      'The address begins with http:// or https://.',
    ),
    quotation: optional(5000, 'The quotation'),
    reliability: z.enum(RELIABILITIES).nullable().catch(null),
    credibility: z.coerce.number().pipe(z.literal(CREDIBILITIES)).nullable().catch(null),
  })
  .refine(({ kind, url }) => kind !== 'link' || url !== null, {
    message: 'A link has an address: paste it, or choose another kind.',
    path: ['url'],
  })

export const NoteForm = z.object({
  copy: line(5000, 'The note').min(1, 'The note is empty: write what to remember.'),
})

export const DismissalForm = z.object({
  reason: line(2000, 'The reason').min(1, 'Give a reason: the next reader wants to know why this is fine.'),
})

export const SourceForm = z.object({ name: optional(200, 'The name') })

export const HedgingForm = z.object({
  level: z
    .string('Choose a level.')
    .regex(/^[0-4]$/, 'Choose a level.')
    .transform((level) => Number(level) as HedgingLevel),
})

export const NameForm = z.object({
  name: line(80, 'The name').min(1, 'Write the name that your marks will carry.'),
})

export const ThemeForm = z.object({ theme: z.enum(THEMES) })

export const StoryForm = z.object({ name: optional(200, 'The name') })

export const BulkForm = z.object({
  kind: z.enum(VERDICTS, 'Choose verified, disputed or unattributed.'),
  note: optional(2000, 'The reason'),
  claim: severalOf('Choose at least one claim.'),
})

const named = (what: string) => line(200, what).min(1, `${what} is empty: write it.`)

export const RenameForm = z.object({ name: named('The name'), role: z.enum(ROLES, 'Choose what it is.') })

export const AliasForm = z.object({ alias: named('The other name') })

export const MergeForm = z.object({
  into: z.string('Choose the source that it is.').min(1, 'Choose the source that it is.'),
})

export const SplitForm = z.object({
  name: named('The name of the new source'),
  article: severalOf('Choose at least one article.'),
})

/** The first thing that is wrong with a form, as a sentence. */
export const messageOf = (error: z.ZodError): string => error.issues[0]?.message ?? 'Something is missing.'

/** What was entered, to fill the form again. */
export const enteredIn = (body: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(typeof body === 'object' && body !== null ? body : {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
