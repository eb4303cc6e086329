import { randomBytes } from 'node:crypto'
import { type Accounts, citizenClientId } from '../server.ts'
import { clientId, type OtherSide } from './other-side.ts'

const manager = {
  ...{ name: 'Stad Kortrijk', service: '1777', phone: '1777', email: '1777@kortrijk.example' },
  ...{ website: 'https://www.kortrijk.example', address: 'Grote Markt 54, 8500 Kortrijk' },
}

/** What the product must know to let citizens in and to tell the other side of their reports. */
export const accountsOf =
  ({ places: { smtpPort, ...there }, jwk }: OtherSide) =>
  (publicUrl: string): Accounts => ({
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    citizenOidc: {
      ...{ issuer: `${publicUrl}/demo/acm/op`, clientId: citizenClientId, scopes: 'openid profile rrn' },
      ...{ proof: { kind: 'secret', secret: randomBytes(32).toString('hex') }, acrValues: null },
    },
    nationalNumberKeys: { hash: randomBytes(32), seal: [{ id: 'bench', key: randomBytes(32) }] },
    burgerprofiel: {
      ...{ ...there, clientId, jwk, manager, scope: 'DosisImport', dossierNotifies: false },
      sourceUri: 'https://data.kortrijk.example/id/meldingen',
      providerUri: 'https://data.kortrijk.example/id/stad',
      ...{ productId: 'meldpunt-1777', brandCode: 'kortrijk' },
    },
  })
