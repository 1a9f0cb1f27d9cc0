import type { Request, Response } from 'express'
import type { z } from 'zod'
import { Conflict, Refused } from '../domain/errors.ts'
import { answerReturned } from './answer-act.ts'
import { editorOf } from './editor-of.ts'
import { enteredIn, messageOf } from './forms.ts'
import type { House } from './house.ts'
import type { Returned } from './presenters/card-forms.ts'
import { wordsOfConflict } from './presenters/conflict.ts'

type Answering<Data> = Readonly<{
  house: House
  /** Which form of the card it is. */
  form: Returned['form']
  schema: z.ZodType<Data>
  about?: string
  act: (data: Data) => Promise<void>
}>

/**
 * Does what a form of the card asks for. A form that cannot be taken comes back as it was filled, with what is wrong: a
 * field, a rule of the desk, or what a colleague did while it was open.
 */
export const answerForm = async <Data>(
  req: Request,
  res: Response,
  { house, form, schema, about, act }: Answering<Data>,
): Promise<void> => {
  const returned = { form, ...(about !== undefined && { about }), values: enteredIn(req.body) }
  const read = schema.safeParse(req.body)
  if (!read.success)
    return answerReturned(req, res, { house, returned: { ...returned, message: messageOf(read.error) } })
  const wrong = await act(read.data).then(
    () => null,
    (error: unknown) => {
      if (error instanceof Refused || error instanceof Conflict) return error
      throw error
    },
  )
  if (wrong === null) return
  const conflict = wrong instanceof Conflict
  const message = conflict ? wordsOfConflict(wrong, returned, editorOf(res)) : wrong.message
  await answerReturned(req, res, { house, returned: { ...returned, conflict, message } })
}
