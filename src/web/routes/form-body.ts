import express, { type RequestHandler } from 'express'

/** Reads a form of the usual size. */
export const formBody: RequestHandler = express.urlencoded({ extended: false, limit: '200kb' })

/** Reads a form that holds a whole article: a letter takes up to nine bytes as browsers send it. */
export const articleBody: RequestHandler = express.urlencoded({ extended: false, limit: '20mb' })

/** Keeps a form with a file as it is sent; `readFileForm` takes it apart. */
export const fileBody: RequestHandler = express.raw({ type: 'multipart/form-data', limit: '25mb' })

/** The file and the fields of a form that was sent with a file. */
export const readFileForm = async (
  body: Uint8Array<ArrayBuffer>,
  contentType: string,
): Promise<{ name: string; bytes: Uint8Array; fields: Record<string, string> }> => {
  const form = await new Response(body, { headers: { 'content-type': contentType } }).formData()
  const file = form.get('file')
  const fields = [...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')
  return {
    name: file instanceof File ? file.name : '',
    bytes: file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array(),
    fields: Object.fromEntries(fields),
  }
}
