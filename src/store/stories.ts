import { folded } from '../domain/folded.ts'
import type { Stories } from '../domain/stores.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'

export const storiesIn = (db: Tables): Stories => ({
  async named(name, at) {
    const { id } = await db.story.upsert({
      where: { folded: folded(name) },
      create: { id: newId(), name, folded: folded(name), createdAt: at },
      update: {},
    })
    return id
  },
})
