import type { Instant } from '@meldpunt/domain'
import * as z from 'zod/mini'
import { hideNumbers } from '../web-service/hide-numbers.ts'
import { readProblem } from '../web-service/read-problem.ts'
import { ServiceProblem } from '../web-service/service-problem.ts'
import { createAccessTokens } from './access-tokens.ts'
import type { BurgerprofielConfig } from './burgerprofiel-config.ts'
import { dossierBody } from './dossier-body.ts'
import { notificationBody } from './notification-body.ts'
import type { Addressed, ToldStatus } from './told-status.ts'

const timeoutMs = 10_000

const results = z.array(
  z.object({
    UploadId: z.string(),
    Status: z.string(),
    Fouten: z._default(z.array(z.object({ Veld: z.string(), Reden: z.string() })), []),
  }),
)

/** What became of a pushed dossier; null while the service is still at it, or does not know it yet. */
type DossierResult = { kind: 'accepted' } | { kind: 'refused'; reason: string } | null

type Asked = { method: 'GET' | 'POST' | 'DELETE'; url: string; body?: unknown }

/** Mijn Burgerprofiel as we use it. Every call throws a `ServiceProblem` when it was not taken. */
export type Burgerprofiel = {
  config: BurgerprofielConfig
  pushDossier: (told: ToldStatus, to: Addressed) => Promise<void>
  /** Also right for a dossier that is not there (any more). */
  deleteDossier: (dossierNumber: string) => Promise<'deleted' | 'not_there'>
  findResult: (dossierNumber: string, uploadId: string) => Promise<DossierResult>
  notify: (told: ToldStatus, to: Addressed) => Promise<void>
}

const causeOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown error'
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.name
}

/** Carries each request with a token; one that is refused is fetched anew, once. */
function createAsking(config: BurgerprofielConfig, clock: () => Instant) {
  const tokens = createAccessTokens(config, clock)
  const ask = async ({ method, url, body }: Asked, token: string): Promise<Response> => {
    const headers = {
      authorization: `Bearer ${token}`,
      accept: 'application/json',
      ...(body !== undefined && { 'content-type': 'application/json' }),
    }
    const signal = AbortSignal.timeout(timeoutMs)
    const content = body === undefined ? {} : { body: JSON.stringify(body) }
    return fetch(url, { method, headers, signal, redirect: 'error', ...content }).catch((error: unknown) => {
      throw new ServiceProblem({ status: null, detail: causeOf(error) })
    })
  }
  return async (asked: Asked): Promise<Response> => {
    const token = await tokens.get()
    const response = await ask(asked, token)
    if (response.status !== 401) return response
    tokens.drop(token)
    return ask(asked, await tokens.get())
  }
}

const readResults = async (response: Response) => {
  const parsed = results.safeParse(await response.json().catch(() => null))
  if (parsed.success) return parsed.data
  throw new ServiceProblem({ status: null, detail: 'the results could not be read' })
}

/** The adapter for Mijn Burgerprofiel: dossiers, their results, and notifications. */
export function createBurgerprofiel(config: BurgerprofielConfig, clock: () => Instant): Burgerprofiel {
  const asking = createAsking(config, clock)
  const taken = async (asked: Asked, fine: readonly number[] = []): Promise<Response> => {
    const response = await asking(asked)
    if (response.ok || fine.includes(response.status)) return response
    throw await readProblem(response, clock())
  }
  const of = (path: string, dossierNumber: string) =>
    `${config.dossierUrl}/${path}?${new URLSearchParams({ bron: config.sourceUri, dossierNummer: dossierNumber })}`
  const post = async (url: string, body: unknown) => {
    const response = await taken({ method: 'POST', url, body })
    // Read to its end, so that the connection can be used again.
    await response.arrayBuffer().catch(() => null)
  }
  return {
    config,
    pushDossier: (told, to) => post(`${config.dossierUrl}/dossiers`, dossierBody(config, told, to)),
    notify: (told, to) => post(config.notificationUrl, notificationBody(config, told, to)),
    deleteDossier: async (dossierNumber) => {
      const { status } = await taken({ method: 'DELETE', url: of('dossiers', dossierNumber) }, [404])
      return status === 404 ? 'not_there' : 'deleted'
    },
    findResult: async (dossierNumber, uploadId) => {
      const response = await taken({ method: 'GET', url: of('resultaten', dossierNumber) }, [404])
      const found =
        response.status === 404
          ? undefined
          : (await readResults(response)).findLast((one) => one.UploadId === uploadId)
      if (found?.Status === 'Verwerkt') return { kind: 'accepted' }
      if (found?.Status !== 'Geweigerd') return null
      const reason = found.Fouten.map(({ Veld, Reden }) => `${Veld}: ${Reden}`).join('; ')
      return { kind: 'refused', reason: hideNumbers(reason) }
    },
  }
}
