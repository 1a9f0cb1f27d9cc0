import type { Request, RequestHandler } from 'express'
import type { DeskNews, News } from '../desk-news.ts'
import { readPlace } from '../place.ts'

const ON_ARTICLE = /^\/articles\/(?<articleId>[\w-]{1,64})\/(?<act>[\w-]+)/

/** Once an act is answered as done, tells the other pages that have the article open, and all what waits. */
export const tellOthers =
  (news: DeskNews): RequestHandler =>
  (req, res, next) => {
    if (req.method === 'POST')
      res.on('finish', () => {
        if (res.statusCode >= 400) return
        const told = toldBy(req)
        if (told) news.tell(told.articleId, req.get('x-claimdesk-tab') ?? '', told.what)
        news.tellWaiting()
      })
    next()
  }

/** The article that an act was on: the form says where it stood, or its address names the article. */
const toldBy = (req: Request): Readonly<{ articleId: string; what: News }> | null => {
  const back = (req.body as Readonly<Record<string, unknown>> | undefined)?.back
  const place = typeof back === 'string' ? readPlace(back) : null
  const { articleId = place?.articleId, act } = ON_ARTICLE.exec(req.path)?.groups ?? {}
  return articleId === undefined ? null : { articleId, what: act === 'sign-off' ? 'signed' : 'changed' }
}
