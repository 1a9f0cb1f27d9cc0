import { THE_DESK } from '../domain/editor.ts'
import { folded } from '../domain/folded.ts'
import type { Editors } from '../domain/stores.ts'
import { newId } from './new-id.ts'
import type { Tables } from './open-database.ts'

export const editorsIn = (db: Tables): Editors => ({
  async named(name, at) {
    const row = await db.editor.upsert({
      where: { folded: folded(name) },
      create: { id: newId(), name, folded: folded(name), createdAt: at },
      update: {},
    })
    return { id: row.id, name: row.name }
  },

  list: () =>
    db.editor.findMany({
      // The desk itself put the example in: nobody is to be given its work.
      where: { name: { not: THE_DESK } },
      orderBy: { folded: 'asc' },
      select: { id: true, name: true },
    }),
})
