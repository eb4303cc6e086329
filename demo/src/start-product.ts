import { createHost } from '@meldpunt/host'
import type { Express } from 'express'
import { type CityStart, startDemoCity } from './demo-city.ts'
import { addDemoRoutes } from './demo-routes.ts'
import { postBoxOf } from './forget-city.ts'
import { oidcPath } from './oidc/provider.ts'
import { startPostBox } from './postbox/post-box.ts'
import { ensureWebBuild } from './web-build.ts'

const clientId = 'meldpunt-balie'
/** Everybody of the demo comes from one address, so its limits are wider than a city's. */
const limits = { writesPerMinute: 3000, uploadsPerHour: 3000, signInsPerMinute: 600 }

type ProductStart = CityStart & { repository: string }

/** Waits for both, also when one fails, so that nothing comes up after everything was taken down. */
const prepare = async ({ repository, ...start }: ProductStart) => {
  const { options, say, signal } = start
  const [city, built] = await Promise.allSettled([
    startDemoCity(start),
    options.dev ? undefined : ensureWebBuild(repository, say, signal),
  ])
  if (city.status === 'rejected') throw city.reason
  if (built.status === 'rejected') throw built.reason
  signal.throwIfAborted()
  return city.value
}

/** Brings up the database with the city, the post box and the host, in this order. */
export const startProduct = async (start: ProductStart): Promise<Express> => {
  const { options, takedown } = start
  const { dataDir, port, dev } = options
  const { connectionString, storageDir, keys } = await prepare(start)
  const postBox = await startPostBox(postBoxOf(dataDir))
  takedown.add(postBox.close)
  const publicUrl = `http://localhost:${port}`
  const client = { id: clientId, secret: keys.client }
  const host = await createHost(
    {
      databaseUrl: connectionString,
      publicUrl,
      smtpUrl: `smtp://127.0.0.1:${postBox.port}`,
      storageDir,
      limits,
      logLevel: process.env.LOG_LEVEL ?? 'warn',
      web: { kind: dev ? 'vite' : 'built' },
      linkKey: keys.link,
      sessionKeys: [keys.session],
      staffOidc: { issuer: `${publicUrl}${oidcPath}`, clientId, clientSecret: keys.client },
    },
    { extend: (app) => addDemoRoutes(app, { publicUrl, client, postBox }) },
  )
  takedown.add(host.close)
  return host.app
}
