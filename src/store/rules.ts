import type { Rules } from '../domain/stores.ts'
import type { Tables } from './open-database.ts'

/** The rules of the desk. */
export const rulesIn = (db: Tables): Rules => ({
  async get(name) {
    const row = await db.deskSetting.findUnique({ where: { name } })
    if (!row) return { isOn: false, by: null, at: null }
    const by = await db.editor.findUnique({ where: { id: row.editorId }, select: { id: true, name: true } })
    return { isOn: row.value === true, by, at: row.at }
  },

  async set(name, isOn, { by, at }) {
    const row = { value: isOn, editorId: by.id, at }
    await db.deskSetting.upsert({ where: { name }, create: { name, ...row }, update: row })
  },
})
