import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { JWK } from 'jose'
import { readIfThere } from './read-if-there.ts'

/** With these the product shows who it is where a secret is not enough. */
export type PrivateJwk = JWK & { kty: 'RSA'; n: string; e: string; d: string }

export type DemoKeys = {
  link: string
  session: string
  client: string
  nationalNumberHash: string
  nationalNumberSeal: string
  /** In the address at which the telephone exchange tells of calls. */
  exchange: string
  /** For the sign-in of citizens. */
  citizenClient: PrivateJwk
  burgerprofielClient: PrivateJwk
}

export const keysFile = (dataDir: string): string => join(dataDir, 'keys.json')

const secret = () => randomBytes(32).toString('hex')
const keyPair = (): PrivateJwk => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { n = '', e = '', d = '', ...rest } = privateKey.export({ format: 'jwk' })
  return { ...rest, kty: 'RSA', n, e, d, kid: randomBytes(8).toString('hex') }
}

/** What others may know of a key: by it they check what it signed. */
export const publicPart = ({ kty, n, e, kid = '' }: PrivateJwk) => ({ kty, n, e, kid })

/** A city that was told by an older demo gets the keys that it lacks. */
const complete = (kept: Partial<DemoKeys>): DemoKeys => ({
  link: kept.link ?? secret(),
  session: kept.session ?? secret(),
  client: kept.client ?? secret(),
  nationalNumberHash: kept.nationalNumberHash ?? secret(),
  nationalNumberSeal: kept.nationalNumberSeal ?? secret(),
  exchange: kept.exchange ?? secret(),
  citizenClient: kept.citizenClient ?? keyPair(),
  burgerprofielClient: kept.burgerprofielClient ?? keyPair(),
})

const keep = async (dataDir: string, keys: DemoKeys): Promise<DemoKeys> => {
  const draft = `${keysFile(dataDir)}.new`
  await writeFile(draft, JSON.stringify(keys), { mode: 0o600 })
  await rename(draft, keysFile(dataDir))
  return keys
}

/** Keys of this demo, kept so that links in mails still work after a restart. */
export const findKeys = async (dataDir: string): Promise<DemoKeys | null> => {
  const text = await readIfThere(keysFile(dataDir))
  if (text === null) return null
  const kept: Partial<DemoKeys> = JSON.parse(text)
  const keys = complete(kept)
  return isDeepStrictEqual(keys, kept) ? keys : keep(dataDir, keys)
}

export const makeKeys = (dataDir: string): Promise<DemoKeys> => keep(dataDir, complete({}))
