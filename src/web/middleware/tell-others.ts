import type { RequestHandler } from 'express'
import type { DeskNews } from '../desk-news.ts'
import { readPlace } from '../place.ts'

/** Once an act is answered as done, tells the other pages that have the article open. */
export const tellOthers =
  (news: DeskNews): RequestHandler =>
  (req, res, next) => {
    if (req.method === 'POST')
      res.on('finish', () => {
        const back = (req.body as Readonly<Record<string, unknown>> | undefined)?.back
        const place = typeof back === 'string' ? readPlace(back) : null
        if (place !== null && res.statusCode < 400)
          news.tell(place.articleId, req.get('x-claimdesk-tab') ?? '')
      })
    next()
  }
