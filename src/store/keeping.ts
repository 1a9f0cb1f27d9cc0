import type { Keeping, Stores } from '../domain/stores.ts'
import { articlesIn } from './articles.ts'
import { assignmentsIn } from './assignments.ts'
import { checkSettingsIn } from './check-settings.ts'
import { claimsIn } from './claims.ts'
import { decisionsIn } from './decisions.ts'
import { documentsIn } from './documents.ts'
import { editorsIn } from './editors.ts'
import { findingsIn } from './findings.ts'
import { noticesIn } from './notices.ts'
import { identitiesIn } from './identities.ts'
import type { Database, Tables } from './open-database.ts'
import { registryIn } from './registry.ts'
import { repliesIn } from './replies.ts'
import { rulesIn } from './rules.ts'
import { signOffsIn } from './sign-offs.ts'
import { sourcesIn } from './sources.ts'
import { storiesIn } from './stories.ts'

/** All that the desk keeps, in a database. */
export const keepingIn = (database: Database): Keeping => ({
  stores: storesIn(database),
  together: (act) => database.$transaction((tables) => act(storesIn(tables))),
})

const storesIn = (db: Tables): Stores => ({
  articles: articlesIn(db),
  claims: claimsIn(db),
  findings: findingsIn(db),
  sources: sourcesIn(db),
  registry: registryIn(db),
  decisions: decisionsIn(db),
  editors: editorsIn(db),
  stories: storiesIn(db),
  signOffs: signOffsIn(db),
  assignments: assignmentsIn(db),
  notices: noticesIn(db),
  rules: rulesIn(db),
  checkSettings: checkSettingsIn(db),
  identities: identitiesIn(db),
  documents: documentsIn(db),
  replies: repliesIn(db),
})
