import { NotFound } from '../domain/errors.ts'
import type { Doing } from '../domain/doing.ts'
import type { Identities, VaultKey } from '../domain/stores.ts'
import type { Tables } from './open-database.ts'
import { deriveKey, newSalt, seal, unseal } from './seal.ts'

const VAULT = 1
const LOCK = 'claimdesk: the identities of confidential sources'
const OWNER_OF_LOCK = 'vault'

/** Who confidential sources are. What a caller hands in as words reaches the database only sealed. */
export const identitiesIn = (db: Tables): Identities => ({
  async hasPassphrase() {
    return (await db.vault.count()) > 0
  },

  async keyOf(passphrase) {
    const vault = await db.vault.findUnique({ where: { id: VAULT } })
    if (!vault) return null
    const key = { salt: vault.salt, bytes: await deriveKey(passphrase, vault.salt) }
    return unseal(vault, key.bytes, OWNER_OF_LOCK) === LOCK ? key : null
  },

  async newKey(passphrase) {
    const salt = newSalt()
    return { salt, bytes: await deriveKey(passphrase, salt) }
  },

  async setKey(key, { old, by, at }) {
    const vault = await db.vault.findUnique({ where: { id: VAULT } })
    if (vault && !(old && isSame(old.salt, vault.salt))) return null
    const changed = old ? await resealAll(db, { old, key }) : 0
    const lock = {
      salt: bytesOf(key.salt),
      ...seal(LOCK, key.bytes, OWNER_OF_LOCK),
      editorId: by.id,
      createdAt: at,
    }
    await db.vault.upsert({ where: { id: VAULT }, create: { id: VAULT, ...lock }, update: lock })
    return changed
  },

  async isSealed(sourceKey) {
    return (await db.sourceIdentity.count({ where: { sourceId: sourceKey } })) > 0
  },

  async seal(sourceKey, words, { key, by, at }: Doing & { key: VaultKey }) {
    if (!(await opens(db, key))) return false
    const kept = { ...seal(words, key.bytes, sourceKey), editorId: by.id, at }
    await db.sourceIdentity.upsert({
      where: { sourceId: sourceKey },
      create: { sourceId: sourceKey, ...kept },
      update: kept,
    })
    return true
  },

  async open(sourceKey, key) {
    const row = await db.sourceIdentity.findUnique({ where: { sourceId: sourceKey } })
    if (!row) throw new NotFound('sealed identity of the source', sourceKey)
    return unseal(row, key.bytes, sourceKey)
  },

  async remove(sourceKey) {
    await db.sourceIdentity.deleteMany({ where: { sourceId: sourceKey } })
  },
})

const bytesOf = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes)

const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

/** Whether a key is that of the passphrase which holds now: a colleague may have changed it meanwhile. */
const opens = async (db: Tables, key: VaultKey): Promise<boolean> => {
  const vault = await db.vault.findUnique({ where: { id: VAULT } })
  return vault !== null && isSame(vault.salt, key.salt)
}

/** Seals every identity anew. One that does not open stops it all: half of them under each key would be half lost. */
const resealAll = async (
  db: Tables,
  { old, key }: Readonly<{ old: VaultKey; key: VaultKey }>,
): Promise<number> => {
  const rows = await db.sourceIdentity.findMany()
  for (const row of rows) {
    const words = unseal(row, old.bytes, row.sourceId)
    if (words === null) throw new Error(`The identity of the source ${row.sourceId} does not open.`)
    await db.sourceIdentity.update({
      where: { sourceId: row.sourceId },
      data: seal(words, key.bytes, row.sourceId),
    })
  }
  return rows.length
}
