import { z } from 'zod'
import { RELIABILITIES } from '../domain/evidence.ts'
import { SEVERITIES } from '../domain/finding.ts'

/** A day and a time as a browser sends them, in the time of the machine that runs the desk. */
const moment = (words: string, message: string): Date => {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(words)) throw new Error(message)
  return new Date(words)
}

const optionalMoment = (what: string) =>
  z
    .string()
    .optional()
    .transform((words, context) => {
      if (words === undefined || words.trim() === '') return null
      try {
        return moment(words.trim(), `${what} is no moment: write it as 2020-11-09T14:30.`)
      } catch (error) {
        context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) })
        return z.NEVER
      }
    })

const line = (most: number, what: string) =>
  z.string().trim().max(most, `${what} is longer than ${most} characters: cut it down.`)

export const ReplyForm = z.object({
  whom: line(200, 'The name').min(1, 'Nobody is named: say who was asked.'),
  askedAt: optionalMoment('When it was asked'),
  deadline: optionalMoment('The deadline'),
})

export const AnswerForm = z.object({
  answer: line(10_000, 'The answer').min(
    1,
    'The answer is empty: write what was answered, or that nothing was.',
  ),
})

export const CheckForm = z.object({
  on: z.literal('yes').optional(),
  severity: z.enum(SEVERITIES).nullable().catch(null),
})

export const DescriptionForm = z.object({
  side: line(100, 'The side')
    .optional()
    .transform((words) => words ?? null),
  note: line(5000, 'The note')
    .optional()
    .transform((words) => words ?? null),
  reliability: z.enum(RELIABILITIES).nullable().catch(null),
})

export const DerivationForm = z.object({
  from: line(200, 'The name')
    .optional()
    .transform((words) => words ?? null),
})
