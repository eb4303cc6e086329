import { usualMailIn } from '@meldpunt/api'
import type { HostConfig } from '@meldpunt/host'
import { z } from 'zod'
import { acmIssuerPath } from '../acm/provider.ts'
import { oidcPath } from '../oidc/provider.ts'

const jwk = z.looseObject({ kty: z.literal('RSA'), n: z.string(), e: z.string(), d: z.string() })

/** What differs from test to test. */
export const testOrders = z.object({
  databaseUrl: z.string(),
  publicUrl: z.string(),
  smtpUrl: z.string(),
  storageDir: z.string(),
  /** The mailbox that is read; null where none is. */
  imapUrl: z.string().nullable(),
  burgerprofiel: z.object({
    tokenUrl: z.string(),
    audience: z.string(),
    dossierUrl: z.string(),
    notificationUrl: z.string(),
    jwk,
    dossierNotifies: z.boolean(),
  }),
})
export type TestOrders = z.infer<typeof testOrders>

export const staffClient = { id: 'meldpunt-balie', secret: 'secret-of-the-test' }
export const citizenClient = {
  clientId: 'meldpunt-burgers',
  auth: { kind: 'secret', secret: 'secret-of-the-test' },
} as const
export const burgerprofielClientId = 'meldpunt-1777'

const manager = {
  ...{ name: 'Stad Kortrijk', service: 'Meldpunt 1777', phone: '1777', email: '1777@kortrijk.example' },
  ...{ website: 'https://www.kortrijk.example', address: 'Grote Markt 54, 8500 Kortrijk' },
}

/** The product without its pages, its sign-ins at the stand-ins on its own port. */
export const testConfig = ({ burgerprofiel, imapUrl, ...orders }: TestOrders): HostConfig => {
  const { publicUrl } = orders
  return {
    ...orders,
    ...{ role: 'worker', logLevel: 'silent', port: Number(new URL(publicUrl).port) },
    mailIn:
      imapUrl === null
        ? undefined
        : { ...usualMailIn, askedEvery: 500, url: imapUrl, address: '1777@kortrijk.example' },
    linkKey: 'ab'.repeat(32),
    sessionKeys: ['a session key of the tests, long enough'],
    limits: {
      ...{ writesPerMinute: 100_000, uploadsPerHour: 100 },
      ...{ signInsPerMinute: 1000, mailsToAddressPerHour: 1000 },
    },
    staffOidc: {
      issuer: `${publicUrl}${oidcPath}`,
      clientId: staffClient.id,
      clientSecret: staffClient.secret,
    },
    citizenOidc: {
      issuer: `${publicUrl}${acmIssuerPath}`,
      clientId: citizenClient.clientId,
      proof: citizenClient.auth,
      ...{ scopes: 'openid profile rrn', acrValues: null },
    },
    nationalNumberKeys: {
      hash: Buffer.alloc(32, 2),
      seal: [{ id: 'tests', key: Buffer.alloc(32, 3) }],
    },
    burgerprofiel: {
      ...burgerprofiel,
      ...{ clientId: burgerprofielClientId, scope: 'DosisImport', manager },
      sourceUri: 'https://data.kortrijk.example/id/meldingen',
      providerUri: 'https://data.kortrijk.example/id/organisatie',
      ...{ productId: 'meldpunt-1777', brandCode: 'kortrijk' },
    },
  }
}
