import type { Request, Response } from 'express'
import { editorOf } from './editor-of.ts'
import type { House } from './house.ts'
import { wantsParts } from './parts.ts'
import { addressOf, placeOf } from './place.ts'
import type { Returned } from './presenters/card-forms.ts'
import { presentClock } from './presenters/clock.ts'
import { presentParts, presentWorkbench } from './presenters/workbench.ts'

/** Answers an act that is stored: the parts that it changed for the page's script, else back to where the form stood. */
export const answerAct = async (
  req: Request,
  res: Response,
  house: House,
  /** The claim to go to, where that is another than the form stood on. */
  to?: Readonly<{ number: number | null }>,
): Promise<void> => {
  const { articleId, back, ...place } = { ...placeOf(req.body), ...to }
  if (!wantsParts(req)) {
    res.redirect(303, to === undefined ? back : addressOf({ articleId, ...place }))
    return
  }
  const desk = await house.actions.openArticle(articleId)
  const parts = presentParts({ desk, editor: editorOf(res), checks: house.checks, ...place })
  res.render('pages/articles/parts', { layout: null, ...parts, saved: presentClock(new Date()).words })
}

/** Answers a form that cannot be taken: the same page or parts, the form refilled, with what is wrong. */
export const answerReturned = async (
  req: Request,
  res: Response,
  { house, returned }: { house: House; returned: Returned },
): Promise<void> => {
  const { articleId, ...place } = placeOf(req.body)
  const desk = await house.actions.openArticle(articleId)
  const context = { desk, editor: editorOf(res), checks: house.checks, ...place, returned }
  res.status(returned.conflict ? 409 : 422)
  if (wantsParts(req)) res.render('pages/articles/parts', { layout: null, ...presentParts(context) })
  else res.render('pages/articles/show', presentWorkbench(context))
}
