import { join } from 'node:path'
import { createHost } from '@meldpunt/host'
import { startDemoCity } from './demo-city.ts'
import { addDemoRoutes } from './demo-routes.ts'
import { loadKeys } from './keys.ts'
import { oidcPath } from './oidc/provider.ts'
import type { DemoOptions } from './options.ts'
import { startPostBox } from './postbox/post-box.ts'
import type { Progress } from './progress.ts'
import { ensureWebBuild } from './web-build.ts'

const clientId = 'meldpunt-balie'
/** Everybody of the demo comes from one address, so its limits are wider than a city's. */
const limits = { writesPerMinute: 3000, uploadsPerHour: 3000, signInsPerMinute: 600 }

/** Brings everything up in order, hands the port to the product, and takes it all down in order when told to stop. */
export const runDemo = async (
  repository: string,
  options: DemoOptions,
  progress: Progress,
): Promise<void> => {
  const { dataDir, port, dev } = options
  const storageDir = join(dataDir, 'storage')
  const publicUrl = `http://localhost:${port}`
  const keys = await loadKeys(dataDir)
  const [city, postBox] = await Promise.all([
    startDemoCity(options, storageDir, progress.say),
    startPostBox(join(dataDir, 'postbus.jsonl')),
    dev ? undefined : ensureWebBuild(repository, dataDir, progress.say),
  ])
  const host = await createHost(
    {
      databaseUrl: city.connectionString,
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
    {
      extend: (app) =>
        addDemoRoutes(app, { publicUrl, client: { id: clientId, secret: keys.client }, postBox }),
    },
  )
  progress.handOver(host.app)
  console.log(`\nMeldpunt 1777 is ready: ${publicUrl}/demo\n`)
  onStop(async () => {
    await host.close()
    await progress.close()
    await postBox.close()
    await city.stop()
  })
}

/** A second signal ends the process at once. */
const onStop = (stop: () => Promise<void>) => {
  const leave = () => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        console.error(error)
        process.exit(1)
      },
    )
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, leave)
}
