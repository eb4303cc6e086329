import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import { type Database, logAccess } from '@meldpunt/db'
import type { Instant } from '@meldpunt/domain'

/** 32 bytes for the hash, never changed; one or more sealing keys of 32 bytes, newest first: it seals, all of them open. */
export type NationalNumberKeys = {
  hash: Buffer
  seal: readonly { id: string; key: Buffer }[]
}

/** Whose number is opened and what for, a word for the access log. */
type Opening = { personId: string; reportId: string | null; what: string }

export type NationalNumbers = {
  /** The same for the same number, so that a person is found again; without the key it says nothing. Hexadecimal. */
  hash: (digits: string) => string
  /** `keyId:base64url`, another text each time. */
  seal: (digits: string) => string
  /** The eleven digits; every opening is written to the access log before it is done. Throws without the right key. */
  open: (sealed: string, opening: Opening) => Promise<string>
  /** Id of the key that seals. */
  keyId: string
}

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16
const purpose = Buffer.from('meldpunt-national-number:1')

function sealWith({ id, key }: NationalNumberKeys['seal'][number], digits: string): string {
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, key, iv).setAAD(purpose)
  const sealed = Buffer.concat([iv, cipher.update(digits, 'utf8'), cipher.final(), cipher.getAuthTag()])
  return `${id}:${sealed.toString('base64url')}`
}

function openWith(key: Buffer, sealed: Buffer): string {
  const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, ivBytes)).setAAD(purpose)
  decipher.setAuthTag(sealed.subarray(-tagBytes))
  return decipher.update(sealed.subarray(ivBytes, -tagBytes), undefined, 'utf8') + decipher.final('utf8')
}

/** Keeps national numbers out of the database: as a keyed hash, and sealed for the one service that needs the number. */
export function createNationalNumbers(
  { hash, seal }: NationalNumberKeys,
  { db, clock }: { db: Pick<Database, 'write'>; clock: () => Instant },
): NationalNumbers {
  const [newest] = seal
  if (newest === undefined) throw new Error('No key to seal national numbers with')
  return {
    hash: (digits) =>
      createHmac('sha256', hash).update('meldpunt-national-number:1:').update(digits).digest('hex'),
    seal: (digits) => sealWith(newest, digits),
    keyId: newest.id,
    open: async (sealed, { personId, reportId, what }) => {
      const [id, text = ''] = sealed.split(':', 2)
      const found = seal.find((one) => one.id === id)
      if (!found) throw new Error(`No key ${id} to open a national number with`)
      await logAccess(db.write, { actor: 'system', memberId: null, personId, reportId, at: clock(), what })
      return openWith(found.key, Buffer.from(text, 'base64url'))
    },
  }
}
