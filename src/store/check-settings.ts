import { SEVERITIES } from '../domain/finding.ts'
import type { CheckSettings } from '../domain/stores.ts'
import { oneOf } from './one-of.ts'
import type { Tables } from './open-database.ts'

export const checkSettingsIn = (db: Tables): CheckSettings => ({
  async list() {
    const rows = await db.checkSetting.findMany({ orderBy: { check: 'asc' } })
    return rows.map(({ check, isOn, severity }) => ({
      check,
      isOn,
      severity: severity === null ? null : oneOf(SEVERITIES, severity),
    }))
  },

  async set({ check, isOn, severity }, { by, at }) {
    const kept = { isOn, severity, editorId: by.id, at }
    await db.checkSetting.upsert({ where: { check }, create: { check, ...kept }, update: kept })
  },
})
