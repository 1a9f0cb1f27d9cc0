import { join, resolve } from 'node:path'
import compression from 'compression'
import express, { type Express } from 'express'
import session from 'express-session'
import { serveAssets } from './assets.ts'
import { answerError, noSuchPage } from './errors.ts'
import type { House } from './house.ts'
import { editorAtDesk } from './middleware/editor-at-desk.ts'
import { knownHost } from './middleware/known-host.ts'
import { sameSite } from './middleware/same-site.ts'
import { securityHeaders } from './middleware/security-headers.ts'
import { deskRoutes } from './routes/index.ts'
import { SessionStore } from './session-store.ts'
import { viewEngine } from './view-engine.ts'

const VIEWS = resolve(import.meta.dirname, '../../views')

/** The desk in the browser. */
export const createApp = (house: House): Express => {
  const app = express()
  const assets = serveAssets(join(VIEWS, 'assets'))
  app.disable('x-powered-by')
  app.set('views', VIEWS).set('view engine', 'hbs').engine('hbs', viewEngine(VIEWS))
  Object.assign(app.locals, { layout: 'desk', assets: assets.address })
  app.use(securityHeaders(), knownHost(house.hosts), sameSite())
  app.get('/healthz', (_req, res) => {
    res.type('text').send('ok\n')
  })
  // An event stream that waits for a full buffer tells nothing.
  app.use(
    compression({ filter: (req, res) => !req.path.endsWith('/events') && compression.filter(req, res) }),
  )
  app.use(assets.routes)
  // Asked for by browsers where a page names no icon, and by the report.
  app.get('/favicon.ico', (_req, res) => res.redirect(`${assets.address}/icon.svg`))
  app.use(sessions(house), editorAtDesk(house.actions.signIn, house.editorName))
  app.use(deskRoutes(house))
  app.use(noSuchPage, answerError(house.onError))
  return app
}

const sessions = ({ sessions: kept, secret }: House) =>
  session({
    name: 'claimdesk',
    store: new SessionStore(kept),
    secret,
    resave: false,
    saveUninitialized: false,
    cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', maxAge: 90 * 24 * 3600 * 1000 },
  })
