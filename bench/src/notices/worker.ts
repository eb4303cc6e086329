import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import type { HostConfig } from '@meldpunt/host'

const repository = fileURLToPath(new URL('../../../', import.meta.url))

/** As `pnpm start` runs it, with the same words to Node. */
const readStart = async (): Promise<readonly string[]> => {
  const manifest: { scripts: { start: string } } = JSON.parse(
    await readFile(`${repository}package.json`, 'utf8'),
  )
  return manifest.scripts.start.split(' ').slice(1)
}

const numberKeys = ({ nationalNumberKeys: keys }: HostConfig) => ({
  NATIONAL_NUMBER_HASH_KEY: keys?.hash.toString('hex'),
  NATIONAL_NUMBER_KEYS: keys?.seal.map(({ id, key }) => `${id}:${key.toString('hex')}`).join(','),
})

const burgerprofiel = ({ burgerprofiel: there }: HostConfig) => ({
  BURGERPROFIEL_TOKEN_URL: there?.tokenUrl,
  BURGERPROFIEL_AUDIENCE: there?.audience,
  BURGERPROFIEL_CLIENT_ID: there?.clientId,
  BURGERPROFIEL_PRIVATE_KEY: JSON.stringify(there?.jwk),
  BURGERPROFIEL_DOSSIER_URL: there?.dossierUrl,
  BURGERPROFIEL_NOTIFICATION_URL: there?.notificationUrl,
  BURGERPROFIEL_SOURCE_URI: there?.sourceUri,
  BURGERPROFIEL_PROVIDER_URI: there?.providerUri,
  BURGERPROFIEL_PRODUCT_ID: there?.productId,
  BURGERPROFIEL_BRAND_CODE: there?.brandCode,
  BURGERPROFIEL_MANAGER: JSON.stringify(there?.manager),
})

const mailIn = ({ mailIn: mailbox }: HostConfig) =>
  mailbox ? { IMAP_URL: mailbox.url, MAIL_IN_ADDRESS: mailbox.address } : {}

const telephony = ({ telephony: exchange }: HostConfig) => (exchange ? { CTI_TOKEN: exchange.token } : {})

const environment = (config: HostConfig) => ({
  ...{ PATH: process.env.PATH, DATABASE_URL: config.databaseUrl, PUBLIC_URL: config.publicUrl },
  ...{ SMTP_URL: config.smtpUrl, MAIL_FROM: '1777@kortrijk.example', STORAGE_DIR: config.storageDir },
  ...{ LINK_KEY: config.linkKey, SESSION_KEYS: config.sessionKeys.join(',') },
  STAFF_OIDC_ISSUER: config.staffOidc.issuer,
  STAFF_OIDC_CLIENT_ID: config.staffOidc.clientId,
  STAFF_OIDC_CLIENT_SECRET: config.staffOidc.clientSecret,
  ...{ ROLE: 'worker', PORT: '0', LOG_LEVEL: 'error' },
  ...numberKeys(config),
  ...burgerprofiel(config),
  ...mailIn(config),
  ...telephony(config),
})

/**
 * The process that a city deploys, with its environment; it works on the database of the host. Without more it is the one
 * for notices and the mailbox alone.
 */
export const startWorker = async (config: HostConfig, more: Readonly<Record<string, string>> = {}) => {
  const child = spawn(process.execPath, await readStart(), {
    cwd: repository,
    env: { ...environment(config), ...more },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), ended])
  if (child.exitCode !== null) throw new Error('The worker ended before it began')
  const close = async () => {
    child.kill('SIGTERM')
    await ended
  }
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { pid: child.pid ?? 0, close, kill }
}
