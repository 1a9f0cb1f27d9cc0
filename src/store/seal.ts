import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto'

/*
 * Sealing is the store's: it alone holds sealed bytes, and no layer above may hold them open for longer than one act.
 *
 * The key is derived with scrypt at N = 2^17, r = 8, p = 1 (128 MiB), the first choice of the OWASP Password Storage
 * Cheat Sheet. The words are sealed with AES-256-GCM under a nonce of 96 random bits each (NIST SP 800-38D, 8.2.2),
 * bound to the row that they belong to, so that no sealed words can be put in another's place.
 */
const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 160 * 2 ** 20 }
const CIPHER = 'aes-256-gcm'

export type Sealed = Readonly<{
  nonce: Uint8Array<ArrayBuffer>
  tag: Uint8Array<ArrayBuffer>
  sealed: Uint8Array<ArrayBuffer>
}>

/** Random bytes that make one desk's key differ from another's under the same passphrase. */
export const newSalt = (): Uint8Array<ArrayBuffer> => bytesOf(randomBytes(16))

/** The key of a passphrase. Takes some tenths of a second, and is meant to. */
export const deriveKey = async (passphrase: string, salt: Uint8Array): Promise<Uint8Array<ArrayBuffer>> =>
  new Promise((resolve, reject) => {
    // One passphrase, however a keyboard puts its accents together.
    scrypt(passphrase.normalize('NFKC'), salt, 32, COST, (error, key) => {
      if (error) reject(error)
      else resolve(bytesOf(key))
    })
  })

/** Seals words for one owner. */
export const seal = (words: string, key: Uint8Array, owner: string): Sealed => {
  const nonce = randomBytes(12)
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(Buffer.from(owner))
  const sealed = Buffer.concat([cipher.update(words, 'utf8'), cipher.final()])
  return { nonce: bytesOf(nonce), tag: bytesOf(cipher.getAuthTag()), sealed: bytesOf(sealed) }
}

/** The words that were sealed; `null` under another key, for another owner, or when a bit has changed. */
export const unseal = ({ nonce, tag, sealed }: Sealed, key: Uint8Array, owner: string): string | null => {
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: 16 })
    .setAAD(Buffer.from(owner))
    .setAuthTag(tag)
  const opened = decipher.update(sealed)
  try {
    return Buffer.concat([opened, decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

const bytesOf = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer)
