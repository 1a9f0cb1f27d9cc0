import { NotFound } from '../domain/errors.ts'
import { folded } from '../domain/folded.ts'
import type { Stories } from '../domain/stores.ts'
import { newId } from './new-id.ts'
import { oneOf } from './one-of.ts'
import type { Tables } from './open-database.ts'

export const storiesIn = (db: Tables): Stories => ({
  async list() {
    const rows = await db.story.findMany({
      orderBy: { createdAt: 'desc' },
      include: { _count: { select: { articles: true } } },
    })
    return rows.map(({ id, name, createdAt, _count }) => ({ id, name, createdAt, articles: _count.articles }))
  },

  async get(storyId) {
    const row = await db.story.findUnique({ where: { id: storyId } })
    if (!row) throw new NotFound('story', storyId)
    return { id: row.id, name: row.name, createdAt: row.createdAt }
  },

  async named(name, at) {
    const { id } = await db.story.upsert({
      where: { folded: folded(name) },
      create: { id: newId(), name, folded: folded(name), createdAt: at },
      update: {},
    })
    return id
  },

  async rulings(storyId) {
    const rows = await db.storyFinding.findMany({ where: { storyId } })
    const ids = rows.flatMap(({ editorId }) => editorId ?? [])
    const editors = await db.editor.findMany({ where: { id: { in: ids } }, select: { id: true, name: true } })
    return new Map(
      rows.map(({ label, state, reason, editorId, at }) => {
        const by = editors.find(({ id }) => id === editorId) ?? null
        return [label, { state: oneOf(['open', 'dismissed'], state), reason, by, at }]
      }),
    )
  },

  async rule(storyId, findingId, { state, reason, by, at }) {
    const kept = { state, reason, editorId: by?.id ?? null, at }
    await db.storyFinding.upsert({
      where: { storyId_label: { storyId, label: findingId } },
      create: { id: newId(), storyId, label: findingId, ...kept },
      update: kept,
    })
  },
})
