import { z } from 'zod'
import { ATTRIBUTION_KINDS } from '../domain/attribution.ts'
import { CHECKABILITIES } from '../domain/correction.ts'

/** The claim's version as it was when the form was printed. */
const version = z.coerce.number().int().min(0).optional().catch(undefined)

/** A form that says no more than which claim it is on. */
export const ClaimForm = z.object({ version })

const words = (message: string) =>
  z.string(message).trim().max(2000, 'That is longer than a claim: choose one statement.')

/** Words that become a claim: typed, or selected, with where they stand. */
export const AddForm = z.object({
  words: words('Write or paste the words that state something.').min(
    1,
    'Write or paste the words that state something.',
  ),
  start: z.coerce.number().int().min(0).optional().catch(undefined),
})

export const SplitForm = z.object({
  version,
  at: z.coerce.number('Choose the word at which the second claim begins.').int().min(1),
})

export const MergeForm = z.object({
  version,
  /** The other claim's key and version. */
  other: z
    .string('Choose the claim that becomes part of this one.')
    .regex(/^[\w-]{1,64}@\d{1,9}$/, 'Choose the claim that becomes part of this one.')
    .transform((value) => {
      const [otherKey = '', otherVersion] = value.split('@')
      return { otherKey, otherVersion: Number(otherVersion) }
    }),
})

export const CueForm = z.object({
  version,
  words: words('Write the words that credit the claim.').transform((cue) => (cue === '' ? null : cue)),
})

export const KindForm = z.object({ version, kind: z.enum(ATTRIBUTION_KINDS, 'Choose a kind.') })

export const CheckabilityForm = z.object({
  version,
  checkability: z.enum(CHECKABILITIES, 'Choose whether it can be checked.'),
})

/** `1,200` and `0.5` as people write them; empty for no bound. */
const bound = (what: string) =>
  z
    .string()
    .optional()
    .transform((typed) => (typed ?? '').replace(/[\s,]/gu, ''))
    .refine(
      (digits) => /^(?:-?\d+(?:\.\d+)?)?$/u.test(digits),
      `${what} is no number: write it in digits, as 1200 or 0.5.`,
    )
    .transform((digits) => (digits === '' ? null : Number(digits)))

const word = z.string().trim().max(100, 'That is longer than 100 characters: cut it.').optional().default('')

export const FigureForm = z.object({
  version,
  start: z.coerce.number().int().min(0),
  min: bound('The least'),
  max: bound('The most'),
  unit: word,
  of: word,
  approximate: z
    .string()
    .optional()
    .transform((on) => on !== undefined),
})
