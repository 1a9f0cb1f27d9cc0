import express, { type Request, type Response, type Router } from 'express'
import type { z } from 'zod'
import type { Editor } from '../../domain/editor.ts'
import { answerAct } from '../answer-act.ts'
import { answerForm } from '../answer-form.ts'
import { editorOf } from '../editor-of.ts'
import { HedgingForm, SourceForm } from '../forms.ts'
import type { House } from '../house.ts'
import type { Returned } from '../presenters/card-forms.ts'
import { CheckabilityForm, ClaimForm, CueForm, FigureForm, KindForm } from '../reading-forms.ts'

type On = Readonly<{ claimKey: string; by: Editor }>

/** Setting right what was read of a claim. */
export const correctionRoutes = (house: House): Router => {
  const routes = express.Router()
  const { actions } = house
  const take = <Data>(
    form: Returned['form'],
    schema: z.ZodType<Data>,
    act: (on: On, data: Data) => Promise<unknown>,
  ) => {
    routes.post(`/claims/:claimKey/${form}`, async (req: Request, res: Response) => {
      const on = { claimKey: String(req.params.claimKey), by: editorOf(res) }
      await answerForm(req, res, {
        house,
        form,
        schema,
        act: async (data) => {
          await act(on, data)
          await answerAct(req, res, house)
        },
      })
    })
  }
  take('source', SourceForm.extend(ClaimForm.shape), (on, data) => actions.correctSource({ ...on, ...data }))
  take('hedging', HedgingForm.extend(ClaimForm.shape), (on, data) =>
    actions.correctHedging({ ...on, ...data }),
  )
  take('cue', CueForm, (on, data) => actions.correctCue({ ...on, ...data }))
  take('kind', KindForm, (on, data) => actions.correctKind({ ...on, ...data }))
  take('checkability', CheckabilityForm, (on, data) => actions.correctCheckability({ ...on, ...data }))
  take('figure', FigureForm, (on, { version, start, ...reading }) =>
    actions.correctQuantity({ ...on, version, start, reading }),
  )
  return routes
}
