import { generateKeyPairSync } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTestDatabase, type TestDatabase } from '@meldpunt/db/testing'
import { z } from 'zod'
import { type Burgerprofiel, startBurgerprofiel } from '../burgerprofiel/start-burgerprofiel.ts'
import { type PostBox, startPostBox } from '../postbox/post-box.ts'
import { burgerprofielClientId, type TestOrders } from './test-config.ts'

export type World = {
  database: TestDatabase
  postBox: PostBox
  /** Mijn Burgerprofiel as it runs now. */
  there: () => Burgerprofiel
  /** Ends it and starts it anew: it still has what it took, but no longer knows the tokens that it gave. */
  restartThere: () => Promise<void>
  orders: TestOrders
  close: () => Promise<void>
}

export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer()
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })

const rsa = z.looseObject({ kty: z.literal('RSA'), n: z.string(), e: z.string(), d: z.string() })
const keyPair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    jwk: { ...rsa.parse(privateKey.export({ format: 'jwk' })), kid: 'tests' },
    publicJwk: publicKey.export({ format: 'jwk' }),
  }
}

type Wishes = { dossierNotifies?: boolean }

/** Everything around the product for one test file: a database, a post box, Mijn Burgerprofiel, and a port to live at. */
export const startWorld = async ({ dossierNotifies = false }: Wishes = {}): Promise<World> => {
  const { jwk, publicJwk } = keyPair()
  const folder = await mkdtemp(join(tmpdir(), 'meldpunt-world-'))
  const startThere = (at: number) =>
    startBurgerprofiel({
      ...{ port: at, file: join(folder, 'burgerprofiel.jsonl'), resultAfterMs: 0 },
      clients: [{ clientId: burgerprofielClientId, publicJwk }],
    })
  const [database, postBox, first, port] = await Promise.all([
    createTestDatabase(),
    startPostBox(join(folder, 'postbus.jsonl')),
    startThere(0),
    freePort(),
  ])
  let there = first
  const { tokenUrl, audience, dossierUrl, notificationUrl } = first
  return {
    ...{ database, postBox, there: () => there },
    restartThere: async () => {
      await there.close()
      there = await startThere(Number(new URL(first.url).port))
    },
    orders: {
      databaseUrl: database.connectionString,
      publicUrl: `http://127.0.0.1:${port}`,
      smtpUrl: `smtp://127.0.0.1:${postBox.port}`,
      storageDir: join(folder, 'storage'),
      imapUrl: null,
      burgerprofiel: { tokenUrl, audience, dossierUrl, notificationUrl, jwk, dossierNotifies },
    },
    close: async () => {
      await there.close()
      await postBox.close()
      await database.drop()
      await rm(folder, { recursive: true })
    },
  }
}
