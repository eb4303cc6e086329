import { createServer, type Server } from 'node:http'
import express from 'express'
import { refuseInProduction } from '../not-in-production.ts'
import { type Client, createAccess } from './access.ts'
import { apiRoutes, type Parts } from './api-routes.ts'
import { createFaults, type Faults } from './faults.ts'
import { openJournal } from './journal.ts'
import { createIssuer, type Issuer } from './melden/issuer.ts'
import type { State } from './received.ts'
import { createRegister } from './register.ts'

export type BurgerprofielOptions = {
  /** A free one when it is not given. */
  port?: number
  clients: readonly Client[]
  /** Where to keep what was taken over a restart; nowhere when it is not given. */
  file?: string
  /** Epoch ms. */
  clock?: () => number
  resultAfterMs?: number
}

export type Burgerprofiel = {
  url: string
  tokenUrl: string
  /** For whom a client's assertion must be meant. */
  audience: string
  dossierUrl: string
  notificationUrl: string
  /** Who signs the tokens that Mijn Burgerprofiel brings to a city. */
  issuer: string
  tokenFor: Issuer['tokenFor']
  faults: Faults
  state(): State
  close(): Promise<void>
}

const listen = (server: Server, port: number) =>
  new Promise<number>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      const bound = server.address()
      resolve(typeof bound === 'object' && bound ? bound.port : port)
    })
  })

const hangUp = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })

/**
 * A simulator of Mijn Burgerprofiel over real HTTP: its token endpoint, the dossier service and the notifications, with
 * every field checked, results that come later, and faults that are switched while it runs.
 */
export const startBurgerprofiel = async (options: BurgerprofielOptions): Promise<Burgerprofiel> => {
  refuseInProduction('Mijn Burgerprofiel')
  const { port: wanted = 0, clients, file, clock = Date.now, resultAfterMs = 1000 } = options
  const { kept, write } = await openJournal(file)
  const app = express()
  const server = createServer(app)
  const port = await listen(server, wanted)
  const url = `http://127.0.0.1:${port}`
  const tokenUrl = `${url}/token`
  const register = createRegister({ clock, resultAfterMs, kept, onTaken: write })
  const access = createAccess({ clients, audiences: [url, tokenUrl], clock })
  const faults = createFaults(async (off) => {
    if (off) await hangUp(server)
    else await listen(server, port)
  })
  const state = (): State => ({
    received: register.received(),
    dossiers: register.dossiers(),
    notifications: register.notifications(),
    tokens: access.issued(),
  })
  const { tokenFor, routes: issuerRoutes } = createIssuer(url, clock)
  const parts: Parts = { access, register, faults, state }
  app.disable('x-powered-by').set('query parser', 'simple').use(issuerRoutes).use(apiRoutes(parts))
  return {
    ...{ url, tokenUrl, audience: url, issuer: url, tokenFor, faults, state },
    dossierUrl: `${url}/api/v1/dosis`,
    notificationUrl: `${url}/api/v1/notificaties`,
    close: async () => {
      if (server.listening) await hangUp(server)
    },
  }
}
