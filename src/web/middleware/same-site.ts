import type { Request, RequestHandler } from 'express'

const READING = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses what another site's page would have done (CSRF). Browsers say where a request comes from: in
 * `Sec-Fetch-Site`, older ones in `Origin`. A program that sends neither isn't a browser and holds no one's cookies.
 */
export const sameSite = (): RequestHandler => (req, res, next) => {
  if (READING.has(req.method) || isOwn(req)) {
    next()
    return
  }
  res.status(403).render('pages/error', {
    status: 403,
    title: 'That came from elsewhere',
    message: 'This act came from another site’s page and was not done.',
    next: 'To do it, open the desk and do it there.',
  })
}

const isOwn = (req: Request): boolean => {
  const site = req.get('sec-fetch-site')
  if (site !== undefined) return site === 'same-origin' || site === 'none'
  const origin = req.get('origin')
  if (origin === undefined) return true
  return URL.canParse(origin) && new URL(origin).host === req.get('host')
}
