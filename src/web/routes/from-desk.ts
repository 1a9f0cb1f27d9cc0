import type { RequestHandler } from 'express'
import { placeOf } from '../place.ts'

const ACTS = /^\/(?:claims|evidence|findings|replies)\//

/** Refuses an act whose form does not say where on the desk it stood, before anything is done. */
export const fromDesk: RequestHandler = (req, _res, next) => {
  if (req.method === 'POST' && ACTS.test(req.path)) placeOf(req.body)
  next()
}
