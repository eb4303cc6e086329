import { type Request, type RequestHandler, type Response, Router } from 'express'
import { createCoreDeps } from './core-deps.ts'
import type { ApiDeps } from './deps.ts'
import { attachmentRoutes } from './features/attachments/attachment-routes.ts'
import { keepPhoto as keepPhotoOf } from './features/attachments/keep-photo.ts'
import { citizenSignInRoutes } from './features/citizen-sign-in/citizen-sign-in-routes.ts'
import { citizenSession } from './features/citizen-sign-in/session.ts'
import { mailRoutes } from './features/mail-in/mail-routes.ts'
import type { PhotoKeeper } from './features/melding-doen/keep-photos.ts'
import { meldingDoenRoutes } from './features/melding-doen/melding-doen-routes.ts'
import { partnerRoutes } from './features/partner/partner-routes.ts'
import { keptRoutes } from './features/people/kept-routes.ts'
import { staffSession } from './features/sign-in/session.ts'
import { signInRoutes } from './features/sign-in/sign-in-routes.ts'
import { staffProvider } from './features/sign-in/staff-provider.ts'
import { watchStream } from './features/sign-in/watch-stream.ts'
import { telephonyRoutes } from './features/telephony/telephony-routes.ts'
import { followLinkRoutes } from './http/follow-link.ts'
import { formRoutes } from './http/forms.ts'
import { healthRoutes } from './http/health.ts'
import { keepNothing } from './http/keep-nothing.ts'
import { createLimiter } from './http/limiter.ts'
import { createMetrics } from './http/metrics.ts'
import { metricsGuard } from './http/metrics-guard.ts'
import { pageRoutes } from './http/pages.ts'
import { problemHandler } from './http/problem.ts'
import { limitWrites } from './http/rate-limit.ts'
import { requestLog } from './http/request-log.ts'
import { trpcMount } from './http/trpc-mount.ts'
import { jsonOnly, originGuard } from './http/write-guard.ts'
import { openLetterBox } from './jobs/letter-box.ts'
import { listenForChanges } from './live/listen.ts'

export type Api = {
  router: Router
  /** Begins to refuse new work, ends what is open for long (live updates), and lets go of the database's messages. */
  close: () => Promise<void>
}

type Limiting = { writes: RequestHandler; uploads: RequestHandler; signIns: RequestHandler }

function createLimits({ db, limits }: ApiDeps): Limiting {
  const { writesPerMinute, uploadsPerHour, signInsPerMinute } = limits
  const limiter = (name: string, points: number, seconds: number) =>
    createLimiter(db.pool, { name, points, seconds })
  const always = () => true
  return {
    writes: limitWrites(limiter('write', writesPerMinute, 60)),
    uploads: limitWrites(limiter('upload', uploadsPerHour, 3600)),
    // Each try makes a session and asks the provider, so looking costs as much as writing.
    signIns: limitWrites(limiter('sign-in', signInsPerMinute, 60), always),
  }
}

/** Every long answer of this process (live updates), so that a stop does not wait for browsers to leave. */
function openAnswers() {
  const open = new Map<Response, string | null>()
  const remember: RequestHandler = (request: Request, response, next) => {
    if (!request.get('accept')?.includes('text/event-stream')) return next()
    open.set(response, request.session?.member?.memberId ?? null)
    response.once('close', () => open.delete(response))
    next()
  }
  const end = () => {
    for (const response of open.keys()) response.end()
  }
  const endOf = (memberId: string) => {
    for (const [response, of] of open) if (of === memberId) response.end()
  }
  return { remember, end, endOf }
}

/** The whole API on one router, without listening: the host and the tests mount it. */
export async function createApi(deps: ApiDeps): Promise<Api> {
  const letters = await openLetterBox(deps.db)
  const core = createCoreDeps(deps, letters)
  const { changes, cityData, deskInbox, deskCalls } = core
  const { connectionString, log, publicUrl, renderPage } = deps
  const live = openAnswers()
  const onSessionsEnded = live.endOf
  const listening = await listenForChanges({
    connectionString,
    changes,
    deskInbox,
    deskCalls,
    cityData,
    log,
    onSessionsEnded,
  })
  const metrics = createMetrics(deps.db, changes)
  const limits = createLimits(deps)
  let stopping = false

  const router = Router()
  router.use(healthRoutes(deps.db, () => stopping))
  router.get('/metrics', metricsGuard(deps.metricsToken), metrics.answer)
  router.use(requestLog(log, deps.newId), metrics.measure)
  router.use('/v1/melding', limits.writes, postedReports(deps, core))
  if (deps.telephony) router.use(telephonyRoutes(core, { token: deps.telephony.token, limit: limits.writes }))
  // From here on browsers: a write must come from a page of ours.
  router.use(originGuard(publicUrl))
  router.use('/balie', staffRoutes(deps, { core, limits, live: live.remember }))
  // From here on nobody but citizens: their cookie is read for all that may be theirs.
  router.use(citizenSession(deps))
  router.use('/trpc', keepNothing, live.remember, jsonOnly, limits.writes, trpcMount(core, 'citizen'))
  router.use('/api/attachments', limits.uploads, attachmentRoutes({ deps, core, mount: 'citizen' }))
  router.use('/api/mijn', limits.signIns)
  router.use(keptRoutes(core))
  router.use(['/aanmelden', '/aangemeld', '/afmelden'], limits.signIns)
  router.use(citizenSignInRoutes(deps, core))
  router.use(followLinkRoutes(core), partnerRoutes(core))
  if (renderPage) {
    const pages = { deps: core, renderPage }
    router.use(limits.writes, formRoutes(pages))
    router.use(pageRoutes(pages))
  }
  router.use(problemHandler(log))

  const close = async () => {
    stopping = true
    live.end()
    await Promise.all([listening.close(), letters.close()])
  }
  return { router, close }
}

/** Reports that Mijn Burgerprofiel posts; its servers send no cookie and no origin, only a token. */
function postedReports(deps: ApiDeps, core: ReturnType<typeof createCoreDeps>): Router {
  const { meldingDoen: config } = deps
  const { nationalNumbers } = core
  if (config === null || nationalNumbers === null) return Router()
  const keepPhoto: PhotoKeeper = (photo) => keepPhotoOf(deps, photo)
  return meldingDoenRoutes({ deps, core: { ...core, nationalNumbers }, config, keepPhoto })
}

type Mounting = { core: ReturnType<typeof createCoreDeps>; limits: Limiting; live: RequestHandler }

/** Everything that needs the session of staff; the pages of the back-office themselves are files and need none. */
function staffRoutes(deps: ApiDeps, { core, limits, live }: Mounting): Router {
  const router = Router()
  const { provider, check } = staffProvider(deps, core)
  const session = staffSession(deps, check)
  const watch = watchStream({ check, log: deps.log })
  router.use('/trpc', keepNothing, session, live, watch, jsonOnly, limits.writes, trpcMount(core, 'staff'))
  router.use('/api/attachments', session, limits.uploads, attachmentRoutes({ deps, core, mount: 'staff' }))
  router.use('/api/mail', keepNothing, session, mailRoutes(core))
  router.use(['/aanmelden', '/aangemeld', '/afmelden'], limits.signIns, session)
  router.use(signInRoutes({ ...core, provider }))
  return router
}
