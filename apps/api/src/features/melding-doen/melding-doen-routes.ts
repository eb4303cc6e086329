import { type Report, reference, statusLabels } from '@meldpunt/domain'
import { TRPCError } from '@trpc/server'
import express, { type ErrorRequestHandler, type Request, type Response, Router } from 'express'
import { v5 } from 'uuid'
import type { ApiDeps } from '../../deps.ts'
import { acceptedLanguage } from '../../http/language.ts'
import { requestIdOf } from '../../http/request-log.ts'
import { bearerOnly, clientOfResponse, type InboundConfig } from './bearer.ts'
import { requestBytes, toConfiguration } from './configuration.ts'
import { type DetailsCode, sendDetails } from './details.ts'
import { keepPhotos, type PhotoKeeper } from './keep-photos.ts'
import { readInbound } from './read-report.ts'
import { type InboundDeps, takeReport } from './take-report.ts'

/** Names of ours for what another system names by its idempotency key. */
const namespace = '3f0c3c52-0b0e-5a2a-9f53-7b7c0a6f1777'

function idsOf(request: Request, client: string) {
  const key = request.get('idempotency-key')?.trim() ?? ''
  if (key === '' || key.length > 200) return null
  const name = JSON.stringify([client, key])
  return { commandId: v5(`command ${name}`, namespace), reportId: v5(`report ${name}`, namespace) }
}

type Inbound = {
  deps: Pick<ApiDeps, 'log' | 'publicUrl'>
  core: InboundDeps
  config: InboundConfig
  keepPhoto: PhotoKeeper
}

const toView = ({ publicUrl }: Inbound['deps'], report: Report) => ({
  reference: reference.format(report.reference),
  status: report.status,
  statusLabel: statusLabels[report.language][report.status],
  receivedAt: new Date(report.receivedAt).toISOString(),
  url: `${publicUrl}/${report.language}/melding/${report.id}`,
})

async function post({ deps, core, keepPhoto }: Inbound, request: Request, response: Response): Promise<void> {
  if (!request.is('application/json')) return sendDetails(response, { status: 415, code: 'wrong_type' })
  const client = clientOfResponse(response.locals)
  const ids = idsOf(request, client)
  if (!ids) return sendDetails(response, { status: 400, code: 'idempotency_key_required' })
  const city = await core.cityData.current()
  const read = readInbound(request.body, { city, ids, language: acceptedLanguage(request) })
  if (!read.ok) return sendDetails(response, { status: 422, code: 'invalid', errors: read.errors })
  const { report, person, photos } = read.inbound
  const kept = await keepPhotos(keepPhoto, {
    reportId: ids.reportId,
    photos,
    language: acceptedLanguage(request),
  })
  if (!kept.ok) return sendDetails(response, kept.details)
  const taken = await takeReport(core, { report: { ...report, attachments: kept.ids }, person, client })
  response.status(201).location(`${deps.publicUrl}/${taken.language}/melding/${taken.id}`)
  response.set('cache-control', 'no-store').json(toView(deps, taken))
}

const codes: Readonly<Record<number, DetailsCode>> = { 400: 'not_json', 413: 'too_large', 415: 'wrong_type' }

/** Like the site's own handler, but always in problem details, and a command that was used before is the caller's key. */
function problems(log: ApiDeps['log']): ErrorRequestHandler {
  return (error, _request, response, next) => {
    if (response.headersSent) return next(error)
    if (error instanceof TRPCError && error.message === 'command_reused')
      return sendDetails(response, { status: 422, code: 'idempotency_key_reused' })
    const status =
      error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500
    const code = codes[status]
    if (code) return sendDetails(response, { status, code })
    log.error({ err: error, id: requestIdOf(response.locals) }, 'a posted report failed')
    sendDetails(response, { status: 500, code: 'internal' })
  }
}

/**
 * "Melding doen" of Mijn Burgerprofiel: `GET configuration` tells categories and their schemas, `POST` takes a report. OAuth2
 * resource server; problem details on errors; a key of the caller makes one report of however many attempts.
 */
export function meldingDoenRoutes(inbound: Inbound): Router {
  const router = Router()
  router.use(bearerOnly(inbound.config, inbound.deps.log))
  router.get('/configuration', async (request, response) => {
    const city = await inbound.core.cityData.current()
    response.vary('accept-language').json(toConfiguration(city, acceptedLanguage(request)))
  })
  router.post('/', express.json({ limit: requestBytes, type: () => true }), (request, response) =>
    post(inbound, request, response),
  )
  router.use(problems(inbound.deps.log))
  return router
}
