import { createHost } from '@meldpunt/host'
import type { Express } from 'express'
import { startBurgerprofiel } from './burgerprofiel/start-burgerprofiel.ts'
import { type CityStart, type DemoCity, startDemoCity } from './demo-city.ts'
import { burgerprofielClientId, demoClients, demoConfig, publicUrlOf } from './demo-config.ts'
import { addDemoRoutes } from './demo-routes.ts'
import { burgerprofielOf, mailboxOf, postBoxOf, smsBoxOf } from './forget-city.ts'
import { startImap } from './imap/start-imap.ts'
import { publicPart } from './keys.ts'
import { deliverTo } from './mailen/deliver-to.ts'
import { deliverFirstMails } from './mailen/first-mails.ts'
import { startPostBox } from './postbox/post-box.ts'
import { startSmsBox } from './sms/sms-box.ts'
import { ensureWebBuild } from './web-build.ts'

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

/** The outside systems to which the product sends, each on a free port. */
const startReceivers = async ({ options: { dataDir }, takedown }: ProductStart, { keys }: DemoCity) => {
  const imap = await startImap({ file: mailboxOf(dataDir) })
  takedown.add(imap.close)
  await deliverFirstMails(imap)
  const postBox = await startPostBox(postBoxOf(dataDir), deliverTo(imap))
  takedown.add(postBox.close)
  const burgerprofiel = await startBurgerprofiel({
    clients: [{ clientId: burgerprofielClientId, publicJwk: publicPart(keys.burgerprofielClient) }],
    file: burgerprofielOf(dataDir),
  })
  takedown.add(burgerprofiel.close)
  const smsBox = await startSmsBox(smsBoxOf(dataDir))
  takedown.add(smsBox.close)
  return { imap, postBox, burgerprofiel, smsBox }
}

/** Brings up the database with the city, what the product sends to, and the host, in this order. */
export const startProduct = async (start: ProductStart): Promise<Express> => {
  const { options, takedown } = start
  const city = await prepare(start)
  const receivers = await startReceivers(start, city)
  const routes = { publicUrl: publicUrlOf(options), ...demoClients(city), ...receivers }
  const { postBox, ...others } = receivers
  const config = demoConfig({ options, city, smtpPort: postBox.port, ...others })
  const host = await createHost(config, { extend: (app) => addDemoRoutes(app, routes) })
  takedown.add(host.close)
  return host.app
}
