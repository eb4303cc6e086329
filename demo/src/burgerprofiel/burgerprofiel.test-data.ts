import { generateKeyPairSync, type KeyObject, randomUUID } from 'node:crypto'
import { SignJWT } from 'jose'
import { z } from 'zod'
import { type Burgerprofiel, type BurgerprofielOptions, startBurgerprofiel } from './start-burgerprofiel.ts'

export const clientId = 'meldpunt-1777'
export const pair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return { privateKey, publicJwk: publicKey.export({ format: 'jwk' }) }
}
export const own = pair()

/** A simulator whose clock the test moves. */
export const startWithClock = async (options: Partial<BurgerprofielOptions> = {}) => {
  const clock = { now: Date.UTC(2026, 10, 23, 9) }
  const clients = [{ clientId, publicJwk: own.publicJwk }]
  const there = await startBurgerprofiel({ clients, clock: () => clock.now, ...options })
  return { there, clock, ...createSender(there, () => clock.now) }
}

type Claims = { iss?: string; sub?: string; aud?: string; jti?: string; seconds?: number; key?: KeyObject }

const createSender = (there: Burgerprofiel, now: () => number) => {
  const assert = ({ iss = clientId, sub = iss, aud, jti = randomUUID(), seconds = 60, key }: Claims = {}) =>
    new SignJWT({ jti })
      .setProtectedHeader({ alg: 'ES256' })
      .setIssuer(iss)
      .setSubject(sub)
      .setAudience(aud ?? there.audience)
      .setExpirationTime(Math.floor(now() / 1000) + seconds)
      .sign(key ?? own.privateKey)
  const askToken = (assertion: string, extra: Record<string, string> = {}) =>
    fetch(there.tokenUrl, {
      method: 'POST',
      body: new URLSearchParams({
        ...{ grant_type: 'client_credentials', scope: 'DosisImport', client_assertion: assertion },
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        ...extra,
      }),
    })
  const fetchToken = async () => {
    const answer = await askToken(await assert())
    return z.object({ access_token: z.string() }).parse(await answer.json()).access_token
  }
  const createClient = async () => {
    const authorization = `Bearer ${await fetchToken()}`
    const post = (url: string, body: unknown) =>
      fetch(url, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    const onDossier = (path: string, method: string, number: string) =>
      fetch(`${there.dossierUrl}/${path}?${new URLSearchParams({ bron, dossierNummer: number })}`, {
        method,
        headers: { authorization },
      })
    return {
      push: (body: unknown) => post(`${there.dossierUrl}/dossiers`, body),
      notify: (body: unknown) => post(there.notificationUrl, body),
      remove: (number: string) => onDossier('dossiers', 'DELETE', number),
      results: async (number: string) =>
        z
          .array(z.object({ UploadId: z.string(), Status: z.string(), Fouten: z.array(z.unknown()) }))
          .parse(await (await onDossier('resultaten', 'GET', number)).json()),
    }
  }
  return { assert, askToken, createClient }
}

const bron = 'https://data.kortrijk.be/id/meldingen'

export const dossier = (
  change: { number?: string; at?: string; uploadId?: string; detail?: string } = {},
) => ({
  Identificatie: { Bron: bron, DossierNummer: change.number ?? '1777-ABC-1234' },
  UploadId: change.uploadId ?? randomUUID(),
  Naam: 'Sluikstort, Grote Markt',
  WijzigingsDatum: change.at ?? '2026-11-23T08:00:00Z',
  TypeDossierCode: 'DossierStatus',
  Status: {
    ...{ VlaamsCode: 'InBehandeling', VlaamsFase: 'Behandeling', Detail1: change.detail ?? 'In behandeling' },
    Actie: { ActieNodig: false, Actie: null },
  },
  Producten: ['meldpunt-1777'],
  DossierBeheerder: {
    ...{ Naam: 'Stad Kortrijk', Dienst: 'Nette Stad', Telefoon: '1777', Email: '1777@kortrijk.example' },
    ...{ Website: 'https://www.kortrijk.example', Adres: 'Grote Markt 54, 8500 Kortrijk' },
  },
  Agenten: [{ Identificatie: '84031297859', Toegangsrechten: 'Lezen' }],
})

export const notification = (change: { id?: string; detail?: string } = {}) => ({
  Id: change.id ?? randomUUID(),
  AanbiederUri: 'https://data.kortrijk.be/id/organisatie',
  Bestemmelingen: [{ Identificatie: '84031297859' }],
  Categorie: 'DossierGerelateerdBerichtWijzigingDossier',
  DatumNotificatie: '2026-11-23T08:00:00Z',
  Kanalen: ['Passief'],
  ...{ ProductId: 'meldpunt-1777', MerkCode: 'kortrijk', DossierNummer: '1777-ABC-1234' },
  ...{ StatusVlaamseCode: 'InBehandeling', StatusVlaamseFase: 'Behandeling' },
  StatusDetail1: change.detail ?? 'In behandeling',
  DocumentLinkUri: 'https://meldpunt.example/nl/mijn/1',
})
