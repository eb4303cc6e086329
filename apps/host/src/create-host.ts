import {
  type ApiDeps,
  createApi,
  createClamd,
  createLog,
  createStorage,
  defaultLimits,
  type OnDelivery,
  type OnMail,
  startWorkers,
} from '@meldpunt/api'
import { createDatabase } from '@meldpunt/db'
import type { Express } from 'express'
import { v7 as newId } from 'uuid'
import { builtWebApp } from './built-web-app.ts'
import { createApp } from './create-app.ts'
import { type HostConfig, kortrijk } from './host-config.ts'
import { type Listening, listen } from './listen.ts'
import type { WebApp } from './web-app.ts'

export type HostOptions = {
  /** Adds routes of the demo before those of the product. */
  extend?: (app: Express) => void
  /** Epoch ms; tests bring their own. */
  clock?: () => number
  /** Told of every step of a delivery; a test ends the process there. */
  onDelivery?: OnDelivery
  /** Told of every step of taking a mail; a test ends the process there. */
  onMail?: OnMail
}

export type Host = {
  app: Express
  /** Opens the port; not needed by who has a server already. */
  listen: () => Promise<{ port: number }>
  /** Finishes what is under way, gives notices that were taken back, closes the database. */
  close: () => Promise<void>
}

const defaultScopes = 'openid profile email groups'

function openWeb({ role = 'all', web = { kind: 'built' } }: HostConfig): Promise<WebApp | null> {
  if (role === 'worker') return Promise.resolve(null)
  return web.kind === 'vite' ? import('./vite-web-app.ts').then((vite) => vite.viteWebApp()) : builtWebApp()
}

function depsOf(config: HostConfig, clock: () => number): ApiDeps {
  const { databaseUrl, readDatabaseUrl, publicUrl, linkKey, sessionKeys, staffOidc } = config
  const log = createLog(config.logLevel ?? 'info')
  const city = config.city ?? kortrijk
  const onError = (error: Error) => log.warn({ err: error }, 'an idle connection broke')
  return {
    ...{ clock, newId, log, publicUrl, city },
    db: createDatabase({ connectionString: databaseUrl, readConnectionString: readDatabaseUrl, onError }),
    connectionString: databaseUrl,
    keys: {
      link: Buffer.from(linkKey, 'hex'),
      session: sessionKeys,
      nationalNumber: config.nationalNumberKeys ?? null,
    },
    citizenOidc: config.citizenOidc ?? null,
    meldingDoen: config.meldingDoen ?? null,
    oidc: { ...staffOidc, scopes: staffOidc.scopes ?? defaultScopes },
    smtp: { url: config.smtpUrl, from: config.mailFrom ?? `Meldpunt ${city.phone} <1777@kortrijk.example>` },
    burgerprofiel: config.burgerprofiel ?? null,
    sms: config.sms ?? null,
    telephony: config.telephony ?? null,
    mailIn: config.mailIn ?? null,
    storage: createStorage(config),
    antivirus: config.clamdUrl === undefined ? null : createClamd({ url: config.clamdUrl }),
    limits: config.limits ?? defaultLimits,
    metricsToken: config.metricsToken ?? null,
    renderPage: null,
  }
}

/** The product in one process, ready to answer; nothing listens before `listen` is called or the app is handed on. */
export async function createHost(config: HostConfig, options: HostOptions = {}): Promise<Host> {
  const { extend = () => {}, clock = Date.now } = options
  const { role = 'all', port = 1777 } = config
  const web = await openWeb(config)
  const deps = { ...depsOf(config, clock), renderPage: web?.renderPage ?? null }
  const api = await createApi(deps)
  const workers = role === 'web' ? null : await startWorkers(deps, options)
  const app = createApp({ config, api, web, extend })
  let listening: Listening | null = null
  const close = async () => {
    const closed = listening?.close()
    await api.close()
    await Promise.all([closed, workers?.close(), web?.close()])
    await deps.db.close()
  }
  const open = async () => {
    listening = await listen(app, port)
    return { port: listening.port }
  }
  return { app, listen: open, close }
}
