import type { RequestHandler } from 'express'
import multer, { MulterError } from 'multer'
import { LARGEST_DOCUMENT, type SentFile } from '../../actions/accept-document.ts'

const read = multer({
  defParamCharset: 'utf8',
  storage: multer.memoryStorage(),
  limits: { fileSize: LARGEST_DOCUMENT, files: 1, fields: 20, fieldSize: 20_000 },
}).single('document')

/**
 * Reads a form that may bring a document; any other form is left to those after. One that is too large does not take
 * the rest of the form with it: the route says so, with all that was typed.
 */
export const documentBody: RequestHandler = (req, res, next) => {
  void read(req, res, (error: unknown) => {
    if (error instanceof MulterError && error.code === 'LIMIT_FILE_SIZE') {
      res.locals.documentTooLarge = true
      next()
    } else next(error)
  })
}

/** The file that came along, if one did: a browser sends an empty one where none was chosen. */
export const documentIn = ({
  file,
}: Readonly<{ file?: Express.Multer.File | undefined }>): SentFile | undefined =>
  file === undefined || (file.size === 0 && file.originalname === '')
    ? undefined
    : { name: file.originalname, bytes: file.buffer }
