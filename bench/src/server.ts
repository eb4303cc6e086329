import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { startPostBox } from '@meldpunt/demo/postbox'
import { addDemoRoutes } from '@meldpunt/demo/routes'
import { createHost, type HostConfig } from '@meldpunt/host'

/** What only a product with accounts of citizens has. */
export type Accounts = Partial<
  Pick<HostConfig, 'smtpUrl' | 'telephony' | 'citizenOidc' | 'nationalNumberKeys' | 'burgerprofiel'>
>

export type BenchHost = {
  url: string
  linkKey: string
  /** The configuration, for another process of the same product. */
  config: HostConfig
  close(): Promise<void>
}

const clientId = 'meldpunt-balie'
export const citizenClientId = 'meldpunt-burgers'
const secret = () => randomBytes(32).toString('hex')
/** The bars are about the work, so the limits that keep floods out stand wide open here. */
const limits = {
  ...{ writesPerMinute: 1_000_000, uploadsPerHour: 1_000_000 },
  // As a city has it: everybody of the bench has an address of their own.
  ...{ signInsPerMinute: 1000, mailsToAddressPerHour: 20 },
}

/** The product as it is deployed, answering people only, on the copy of the city that the API may change. */
export const startBenchHost = async (
  databaseUrl: string,
  folder: string,
  more: (url: string) => Accounts = () => ({}),
): Promise<BenchHost> => {
  const postBox = await startPostBox(join(folder, 'postbus.jsonl'))
  // Longer than anybody of the bench is silent: a connection that closes just as it is asked again is no measurement.
  const server = createServer({ keepAliveTimeout: 120_000 })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const url = `http://localhost:${typeof address === 'object' && address ? address.port : 0}`
  const client = { id: clientId, secret: secret() }
  const linkKey = secret()
  const config: HostConfig = {
    ...{ databaseUrl, publicUrl: url, linkKey, sessionKeys: [secret()], limits },
    ...{ role: 'web', logLevel: 'error', storageDir: join(folder, 'storage') },
    smtpUrl: `smtp://127.0.0.1:${postBox.port}`,
    staffOidc: { issuer: `${url}/demo/oidc`, clientId, clientSecret: client.secret },
    ...more(url),
  }
  const proof = config.citizenOidc?.proof
  const acm = proof?.kind === 'secret' ? { acm: { clientId: citizenClientId, auth: proof } } : {}
  const host = await createHost(config, {
    extend: (app) => addDemoRoutes(app, { publicUrl: url, client, postBox, ...acm }),
  })
  server.on('request', host.app)
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await host.close()
    await postBox.close()
  }
  return { url, linkKey, config, close }
}
