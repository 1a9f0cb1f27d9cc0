import type { Sessions } from '../domain/stores.ts'
import type { Tables } from './open-database.ts'

export const sessionsIn = (db: Tables): Sessions => ({
  async read(id) {
    const row = await db.session.findFirst({ where: { id, expiresAt: { gt: new Date() } } })
    return row?.data ?? null
  },

  async write(id, data, expiresAt) {
    await db.session.upsert({
      where: { id },
      create: { id, data, expiresAt },
      update: { data, expiresAt },
    })
    // Whoever signs in sweeps out what has run out: there is no clock of its own to do so.
    await db.session.deleteMany({ where: { expiresAt: { lt: new Date() } } })
  },

  async remove(id) {
    await db.session.deleteMany({ where: { id } })
  },
})
