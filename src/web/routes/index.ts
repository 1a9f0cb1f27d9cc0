import express, { type Router } from 'express'
import { deskNews } from '../desk-news.ts'
import type { House } from '../house.ts'
import { documentBody } from '../middleware/document-body.ts'
import { tellOthers } from '../middleware/tell-others.ts'
import { whatWaits } from '../middleware/what-waits.ts'
import { articleRoutes } from './articles.ts'
import { assignRoutes } from './assign.ts'
import { bulkRoutes } from './bulk.ts'
import { checkRoutes } from './checks.ts'
import { claimMakingRoutes } from './claim-making.ts'
import { claimRoutes } from './claims.ts'
import { correctionRoutes } from './corrections.ts'
import { fromDesk } from './from-desk.ts'
import { evidenceRoutes } from './evidence.ts'
import { eventRoutes } from './events.ts'
import { findingRoutes } from './findings.ts'
import { formBody } from './form-body.ts'
import { inboxRoutes } from './inbox.ts'
import { glanceRoutes } from './glance.ts'
import { nameRoutes } from './name.ts'
import { replyRoutes } from './replies.ts'
import { reportRoutes } from './report.ts'
import { revisionRoutes } from './revisions.ts'
import { searchRoutes } from './search.ts'
import { settingsRoutes } from './settings.ts'
import { signOffRoutes } from './sign-off.ts'
import { sourceIdentityRoutes } from './source-identity.ts'
import { sourceRegistryRoutes } from './source-registry.ts'
import { sourceRoutes } from './sources.ts'
import { storyRoutes } from './stories.ts'
import { workbenchRoutes } from './workbench.ts'

/** Every page and form of the desk. */
export const deskRoutes = (house: House): Router => {
  const routes = express.Router()
  const news = deskNews(async (editor) => (await house.actions.openInbox(editor)).length)
  house.stopping.addEventListener('abort', news.close)
  routes.post('/claims/:claimKey/evidence', documentBody)
  routes.get('/', (_req, res) => res.redirect('/articles'))
  routes.use(
    whatWaits(house.actions),
    // Articles come in forms of their own size.
    articleRoutes(house),
    revisionRoutes(house, news),
    formBody,
    fromDesk,
    eventRoutes(house, news),
    tellOthers(news),
    workbenchRoutes(house),
    glanceRoutes(house),
    reportRoutes(house),
    bulkRoutes(house),
    assignRoutes(house),
    inboxRoutes(house),
    settingsRoutes(house),
    signOffRoutes(house),
    storyRoutes(house),
    claimRoutes(house),
    correctionRoutes(house),
    claimMakingRoutes(house),
    evidenceRoutes(house),
    replyRoutes(house),
    findingRoutes(house),
    sourceRoutes(house),
    sourceRegistryRoutes(house),
    sourceIdentityRoutes(house),
    checkRoutes(house),
    searchRoutes(house),
    nameRoutes(house),
  )
  return routes
}
