import type { ErrorRequestHandler, RequestHandler } from 'express'
import { MulterError } from 'multer'
import { Conflict, Denied, NotFound, Refused } from '../domain/errors.ts'
import { wantsParts } from './parts.ts'

type Answer = Readonly<{ status: number; title: string; message: string; next: string }>

const TOO_LARGE: Answer = {
  status: 413,
  title: 'That is more than the desk takes at once',
  message: 'What was sent is larger than the desk reads in one piece. Nothing was stored.',
  next: 'Cut the text into parts.',
}

const FAILED: Answer = {
  status: 500,
  title: 'Something broke on our side',
  message: 'What you did last may not be stored. Everything before it is.',
  next: 'Go back and look; if it isn’t there, do it again. The log of the desk says what broke.',
}

/** The answer to each kind of error. What is not listed is ours: logged, shown without detail. */
const answerTo = (error: unknown): Answer => {
  if (error instanceof NotFound)
    return {
      status: 404,
      title: 'Not here',
      message: error.message,
      next: 'It may have been renumbered or removed. Look for it in the list.',
    }
  if (error instanceof Denied)
    return {
      status: 403,
      title: 'That is sealed',
      message: error.message,
      next: 'Ask whoever keeps the passphrase of the desk.',
    }
  if (error instanceof Refused || error instanceof Conflict)
    return {
      status: 409,
      title: 'That was not done',
      message: error.message,
      next: 'Go back, look at how it stands now, and decide again.',
    }
  const status = statusOf(error)
  if (status === 413) return TOO_LARGE
  if (status !== null && status >= 400 && status < 500)
    return {
      status,
      title: 'That could not be read',
      message: 'What the browser sent is not a form of this desk. Nothing was stored.',
      next: 'Go back and send it again.',
    }
  return FAILED
}

const statusOf = (error: unknown): number | null =>
  error instanceof MulterError ? (error.code === 'LIMIT_FILE_SIZE' ? 413 : 400) : statusIn(error)

const statusIn = (error: unknown): number | null =>
  typeof error === 'object' && error !== null && 'status' in error && typeof error.status === 'number'
    ? error.status
    : null

/** The page for an address that is none. */
export const noSuchPage: RequestHandler = (req) => {
  throw new NotFound('page', req.path)
}

/** Answers what went wrong in a route, as a page that says what to do next. */
export const answerError =
  (onError: (error: unknown) => void): ErrorRequestHandler =>
  (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error)
      return
    }
    const answer = answerTo(error)
    if (answer.status >= 500) onError(error)
    res.status(answer.status)
    if (wantsParts(req)) res.type('text').send(`${answer.message}\n`)
    else res.render('pages/error', answer)
  }
