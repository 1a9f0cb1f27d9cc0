import { z } from 'zod'

const whom = {
  to: z
    .string()
    .trim()
    .optional()
    .transform((name) => (name === undefined || name === '' ? null : name)),
  /** Pressed by somebody who takes it. */
  mine: z
    .string()
    .optional()
    .transform((pressed) => pressed !== undefined),
}

/** To whom something is given; an empty name is nobody. */
export const AssignForm = z.object(whom)

/** The same for the claims that are ticked. */
export const BulkAssignForm = z.object({
  ...whom,
  claim: z
    .union([z.string(), z.array(z.string())], 'Choose at least one claim.')
    .transform((keys) => (typeof keys === 'string' ? [keys] : keys)),
})
