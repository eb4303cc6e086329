import { createServer } from 'node:http'
import { createDatabase } from '@meldpunt/db'
import express from 'express'
import { v7 as newId } from 'uuid'
import * as z from 'zod/mini'
import { createMailOut } from '../adapters/mail-out/smtp.ts'
import { createFileStorage } from '../adapters/storage/file-storage.ts'
import { createApi } from '../api.ts'
import { createCoreDeps } from '../core-deps.ts'
import { type ApiDeps, defaultLimits } from '../deps.ts'
import { createChannels } from '../features/notices/create-channels.ts'
import { type DeliveryStep, deliverySteps } from '../features/notices/deliver.ts'
import { startNoticeWorker } from '../features/notices/notice-worker.ts'
import { createLog } from '../http/log.ts'
import { openLetterBox } from '../jobs/letter-box.ts'

/** What a test tells the process, as JSON in its first argument. */
const orders = z.object({
  connectionString: z.string(),
  smtpUrl: z.string(),
  storageDir: z.string(),
  /** Ms by which its clock runs ahead: the leases of the dead are over. */
  ahead: z.number(),
  /** It ends itself with SIGKILL when a delivery reaches the step for that many times. */
  dieAt: z.nullable(z.object({ step: z.enum(deliverySteps), count: z.number() })),
})
export type EdgeOrders = z.infer<typeof orders>

const given = orders.parse(JSON.parse(process.argv[2] ?? ''))
const publicUrl = 'http://127.0.0.1'
const app = express()
const server = createServer(app)

const reached = new Map<DeliveryStep, number>()
function onStep(step: DeliveryStep): void {
  const count = (reached.get(step) ?? 0) + 1
  reached.set(step, count)
  if (given.dieAt?.step === step && given.dieAt.count === count) process.kill(process.pid, 'SIGKILL')
}

const deps: ApiDeps = {
  db: createDatabase({ connectionString: given.connectionString }),
  connectionString: given.connectionString,
  ...{ clock: () => Date.now() + given.ahead, newId, publicUrl, log: createLog('silent') },
  keys: {
    link: Buffer.alloc(32, 7),
    session: ['a session key of the tests, long enough'],
    nationalNumber: null,
  },
  citizenOidc: null,
  meldingDoen: null,
  oidc: { issuer: publicUrl, clientId: 'desk', clientSecret: 'secret', scopes: 'openid' },
  smtp: { url: given.smtpUrl, from: '1777@city.example' },
  burgerprofiel: null,
  mailIn: null,
  sms: null,
  telephony: null,
  storage: createFileStorage(given.storageDir),
  city: { name: 'Kortrijk', phone: '1777', address: 'Grote Markt 54' },
  limits: { ...defaultLimits, writesPerMinute: 10_000, mailsToAddressPerHour: 10_000 },
  antivirus: null,
  metricsToken: null,
  renderPage: null,
}

const api = await createApi(deps)
app.use(api.router)
const { db, clock, log, smtp, connectionString } = deps
const core = createCoreDeps(deps, await openLetterBox(deps.db))
const channels = createChannels(deps, { core, send: createMailOut(smtp, publicUrl).send, gateway: null })
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`${typeof address === 'object' && address ? address.port : 0}\n`)
  // Only now, since what is left in the outbox may be enough to die of.
  void startNoticeWorker({ db, clock, log, channels, onStep }, connectionString)
})
