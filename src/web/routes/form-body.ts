import express, { type RequestHandler } from 'express'
import multer from 'multer'

const LARGEST_FILE = 25 * 1024 * 1024

/** Reads a form of the usual size. */
export const formBody: RequestHandler = express.urlencoded({ extended: false, limit: '200kb' })

/** Reads a form that holds a whole article: a letter takes up to nine bytes as browsers send it. */
export const articleBody: RequestHandler = express.urlencoded({ extended: false, limit: '20mb' })

/** Reads a form with one file, `file`, into memory; nothing of it touches the disk. */
export const oneFile: RequestHandler = multer({
  defParamCharset: 'utf8',
  storage: multer.memoryStorage(),
  limits: { fileSize: LARGEST_FILE, files: 1, fields: 8, fieldSize: 10_000 },
}).single('file')
