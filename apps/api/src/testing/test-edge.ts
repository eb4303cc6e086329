import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { createTestDatabase, type TestDatabase } from '@meldpunt/db/testing'
import express from 'express'
import { v7 as newId } from 'uuid'
import { createFileStorage } from '../adapters/storage/file-storage.ts'
import { createApi } from '../api.ts'
import { type ApiDeps, defaultLimits } from '../deps.ts'
import { createLog } from '../http/log.ts'

export type TestEdge = {
  url: string
  deps: ApiDeps
  database: TestDatabase
  storageDir: string
  /** Everything that was logged so far, as text. */
  logged: () => string
  close: () => Promise<void>
}

function memoryLog() {
  const lines: string[] = []
  const destination = new Writable({
    write: (chunk, _encoding, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  return { log: createLog('info', destination), logged: () => lines.join('') }
}

async function openServer() {
  const app = express()
  const server = createServer(app)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { app, url: `http://127.0.0.1:${port}`, close }
}

/** The API behind a real port, over a database and a folder of its own; what a test gives replaces what is usual. */
export async function createTestEdge(own: (url: string) => Partial<ApiDeps> = () => ({})): Promise<TestEdge> {
  const database = await createTestDatabase()
  const storageDir = await mkdtemp(join(tmpdir(), 'meldpunt-edge-'))
  const server = await openServer()
  const { log, logged } = memoryLog()
  const deps: ApiDeps = {
    ...{ db: database, connectionString: database.connectionString, clock: Date.now, newId, log },
    publicUrl: server.url,
    keys: {
      link: Buffer.alloc(32, 7),
      session: ['a session key of the tests, long enough'],
      nationalNumber: { hash: Buffer.alloc(32, 2), seal: [{ id: 'tests', key: Buffer.alloc(32, 3) }] },
    },
    citizenOidc: null,
    meldingDoen: null,
    oidc: {
      issuer: `${server.url}/oidc`,
      clientId: 'desk',
      clientSecret: 'secret',
      scopes: 'openid profile groups',
    },
    smtp: { url: 'smtp://127.0.0.1:1', from: 'Meldpunt 1777 <1777@city.example>' },
    burgerprofiel: null,
    mailIn: null,
    sms: null,
    telephony: null,
    storage: createFileStorage(storageDir),
    city: { name: 'Kortrijk', phone: '1777', address: 'Grote Markt 54, 8500 Kortrijk' },
    limits: { ...defaultLimits, writesPerMinute: 10_000, mailsToAddressPerHour: 10_000 },
    antivirus: null,
    metricsToken: null,
    renderPage: null,
    ...own(server.url),
  }
  const api = await createApi(deps)
  server.app.use(api.router)
  const close = async () => {
    await api.close()
    await server.close()
    await database.drop()
    await rm(storageDir, { recursive: true, force: true })
  }
  return { url: server.url, deps, database, storageDir, logged, close }
}

/** The cookies that an answer sets, as a browser sends them back. */
export const cookiesSetBy = (response: Response): string =>
  response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';', 1)[0] ?? '')
    .join('; ')
