import { usualMailIn, usualSmsBody } from '@meldpunt/api'
import { usualQuietHours } from '@meldpunt/domain'
import type { HostConfig } from '@meldpunt/host'
import { acrOf } from './acm/means.ts'
import { acmIssuerPath } from './acm/provider.ts'
import { reportScope } from './burgerprofiel/melden/issuer.ts'
import type { Burgerprofiel } from './burgerprofiel/start-burgerprofiel.ts'
import type { DemoCity } from './demo-city.ts'
import type { DemoRoutes } from './demo-routes.ts'
import type { ImapStandIn } from './imap/start-imap.ts'
import { type DemoKeys, publicPart } from './keys.ts'
import { mailAddress } from './mailen/sample-mails.ts'
import { nationalNumberKeysOf } from './national-number-keys.ts'
import { oidcPath } from './oidc/provider.ts'
import type { DemoOptions } from './options.ts'
import { ownNumber } from './phone/callers.ts'
import type { SmsBox } from './sms/sms-box.ts'

const staffClientId = 'meldpunt-balie'
const citizenClientId = 'meldpunt-burgers'
export const burgerprofielClientId = 'meldpunt-1777'

/** Everybody of the demo comes from one address, so its limits are wider than a city's. */
const limits = {
  ...{ writesPerMinute: 3000, uploadsPerHour: 3000 },
  ...{ signInsPerMinute: 600, mailsToAddressPerHour: 600 },
}

export const publicUrlOf = ({ port }: DemoOptions): string => `http://localhost:${port}`

type Around = {
  options: DemoOptions
  city: DemoCity
  smtpPort: number
  imap: ImapStandIn
  burgerprofiel: Burgerprofiel
  smsBox: SmsBox
}

const outbound = (there: Burgerprofiel, { burgerprofielClient }: DemoKeys): HostConfig['burgerprofiel'] => ({
  tokenUrl: there.tokenUrl,
  audience: there.audience,
  clientId: burgerprofielClientId,
  jwk: burgerprofielClient,
  scope: 'DosisImport',
  dossierUrl: there.dossierUrl,
  notificationUrl: there.notificationUrl,
  sourceUri: 'https://data.kortrijk.example/id/meldingen',
  providerUri: 'https://data.kortrijk.example/id/stad',
  productId: 'melding-openbaar-domein',
  brandCode: 'kortrijk',
  manager: {
    name: 'Stad Kortrijk',
    service: '1777',
    phone: '1777',
    email: '1777@kortrijk.example',
    website: 'https://www.kortrijk.example/1777',
    address: 'Grote Markt 54, 8500 Kortrijk',
  },
  dossierNotifies: false,
})

/** The configuration that a city would give in the environment, here of what the demo brought up. */
export const demoConfig = ({ options, city, smtpPort, imap, burgerprofiel, smsBox }: Around): HostConfig => {
  const publicUrl = publicUrlOf(options)
  const { connectionString, storageDir, keys } = city
  return {
    ...{ databaseUrl: connectionString, publicUrl, storageDir, limits },
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    mailIn: { ...usualMailIn, url: imap.url, address: mailAddress },
    logLevel: process.env.LOG_LEVEL ?? 'warn',
    web: { kind: options.dev ? 'vite' : 'built' },
    linkKey: keys.link,
    sessionKeys: [keys.session],
    staffOidc: {
      issuer: `${publicUrl}${oidcPath}`,
      clientId: staffClientId,
      clientSecret: keys.client,
    },
    citizenOidc: {
      issuer: `${publicUrl}${acmIssuerPath}`,
      clientId: citizenClientId,
      proof: { kind: 'private_key', jwk: keys.citizenClient },
      scopes: 'openid profile rrn',
      acrValues: `${acrOf('eid')} ${acrOf('itsme')}`,
    },
    nationalNumberKeys: nationalNumberKeysOf(keys),
    burgerprofiel: outbound(burgerprofiel, keys),
    sms: {
      ...{ url: smsBox.url, authorization: smsBox.authorization, sender: '1777' },
      ...{ body: usualSmsBody, quietHours: usualQuietHours },
    },
    telephony: { token: keys.exchange, ownNumbers: [ownNumber] },
    meldingDoen: { issuer: burgerprofiel.issuer, audience: publicUrl, scope: reportScope },
  }
}

/** What the stand-ins must know of the product to let it in. */
export const demoClients = ({ keys }: DemoCity): Pick<DemoRoutes, 'client' | 'acm' | 'exchangeToken'> => ({
  client: { id: staffClientId, secret: keys.client },
  exchangeToken: keys.exchange,
  acm: {
    clientId: citizenClientId,
    auth: { kind: 'private_key', publicJwk: publicPart(keys.citizenClient) },
  },
})
