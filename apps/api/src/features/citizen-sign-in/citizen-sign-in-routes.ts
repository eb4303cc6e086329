import { TwoAccountsError } from '@meldpunt/db'
import { type Request, type Response, Router } from 'express'
import * as client from 'openid-client'
import { takeFlow, withFlow } from '../../adapters/openid/begun-flows.ts'
import {
  authorizationUrl,
  beginFlow,
  type FlowStarted,
  redeem,
  signOutUrl,
} from '../../adapters/openid/code-flow.ts'
import { createProvider, type Provider } from '../../adapters/openid/provider.ts'
import type { CoreDeps, SessionPerson } from '../../context.ts'
import type { ApiDeps, CitizenOidcConfig } from '../../deps.ts'
import { forgetLinks } from '../../http/follow-cookie.ts'
import { endSession, renewSession, saveSession } from '../../http/keep-session.ts'
import { acceptedLanguage, isLanguage } from '../../http/language.ts'
import { nonceOf } from '../../http/nonce.ts'
import { requestIdOf } from '../../http/request-log.ts'
import { type EnterDeps, enter } from './enter.ts'
import { personOfClaims } from './person-of-claims.ts'
import { languageOfPath, returnPathOf } from './return-path.ts'
import { type SignInProblem, signInProblemPage } from './sign-in-problem-page.ts'

const statusOf: Record<SignInProblem, number> = {
  not_offered: 404,
  provider_away: 503,
  expired: 400,
  refused: 401,
  cancelled: 401,
  too_little_told: 403,
  two_accounts: 409,
}

type Exchange = { request: Request; response: Response }
type Refusal = { problem: SignInProblem; returnTo: string; error?: unknown }

function refuseWith(
  log: ApiDeps['log'],
  { response }: Exchange,
  { problem, returnTo, error }: Refusal,
): void {
  const why = error instanceof Error ? { err: error } : { refusal: error }
  if (error) log.warn({ ...why, id: requestIdOf(response.locals), problem }, 'sign-in of a citizen failed')
  const language = languageOfPath(returnTo)
  response.status(statusOf[problem]).set('cache-control', 'no-store')
  response.type('html').send(signInProblemPage({ problem, language, nonce: nonceOf(response), returnTo }))
}

/** The person broke it off at the provider, which is no error. */
const isCancelled = (error: unknown): boolean =>
  error instanceof client.AuthorizationResponseError && error.error === 'access_denied'

type Starting = { person: SessionPerson; others: readonly FlowStarted[]; now: number }

/** Other tabs of this browser that are signing in go on with it. */
async function startSession(request: Request, { person, others, now }: Starting): Promise<void> {
  await renewSession(request)
  const signedIn = { person, personSignedInAt: now, personWrittenAt: now }
  Object.assign(request.session, { ...signedIn, citizenSignIns: others })
  await saveSession(request)
}

type Flow = {
  deps: ApiDeps
  entering: EnterDeps
  oidc: CitizenOidcConfig
  provider: () => Promise<Provider>
  redirectUri: string
}

async function begin({ deps, oidc, provider, redirectUri }: Flow, exchange: Exchange): Promise<void> {
  const { request, response } = exchange
  const returnTo = returnPathOf(request)
  const found = await provider().catch((error: unknown) =>
    refuseWith(deps.log, exchange, { problem: 'provider_away', returnTo, error }),
  )
  if (!found) return
  const started = beginFlow(returnTo)
  request.session.citizenSignIns = withFlow(request.session.citizenSignIns, started)
  await saveSession(request)
  const parameters: Record<string, string> = { ui_locales: languageOfPath(returnTo) }
  if (oidc.acrValues !== null) parameters.acr_values = oidc.acrValues
  response.redirect(303, (await authorizationUrl(found, { started, redirectUri, parameters })).href)
}

type Refuse = (problem: SignInProblem, error?: unknown) => void

/** Who came back from the provider; null once they were told why that is not enough. */
async function identify(
  { entering, provider, redirectUri }: Flow,
  { request, started, refuse }: { request: Request; started: FlowStarted; refuse: Refuse },
): Promise<SessionPerson | null> {
  const refused = (problem: SignInProblem, error: unknown) => {
    refuse(problem, error)
    return null
  }
  const found = await provider().catch((error: unknown) => refused('provider_away', error))
  if (!found) return null
  const redeemed = await redeem(found, { request, started, redirectUri }).catch((error: unknown) =>
    refused(isCancelled(error) ? 'cancelled' : 'refused', error),
  )
  if (!redeemed) return null
  const claimed = personOfClaims(redeemed.claims)
  if (!claimed.ok) return refused('too_little_told', claimed.refusal)
  return enter(entering, claimed.person, languageOfPath(started.returnTo)).catch((error: unknown) => {
    if (!(error instanceof TwoAccountsError)) throw error
    return refused('two_accounts', error)
  })
}

async function finish(flow: Flow, exchange: Exchange): Promise<void> {
  const { request, response } = exchange
  const { log, clock } = flow.deps
  const { started, others } = takeFlow(request.session.citizenSignIns, request.query.state)
  const returnTo = started?.returnTo ?? returnPathOf(request)
  const refuse: Refuse = (problem, error) => refuseWith(log, exchange, { problem, returnTo, error })
  if (!started) return refuse('expired')
  request.session.citizenSignIns = others
  const person = await identify(flow, { request, started, refuse })
  if (!person) return
  await startSession(request, { person, others, now: clock() })
  response.redirect(303, returnTo)
}

/** First here, then at the provider, which sends the browser back to a page that needs no session. */
async function leave({ deps, provider }: Flow, { request, response }: Exchange): Promise<void> {
  const wasSignedIn = request.session.person !== undefined
  const language = request.session.person?.language ?? acceptedLanguage(request)
  await endSession(request)
  response.clearCookie('mp_citizen', { path: '/' })
  forgetLinks(response, deps.publicUrl)
  const found = wasSignedIn ? await provider().catch(() => null) : null
  const back = new URL('/afgemeld', deps.publicUrl).href
  const state = `${language}.${client.randomState()}`
  response.redirect(303, signOutUrl(found, { post_logout_redirect_uri: back, state }) ?? `/${language}/`)
}

/**
 * Sign-in of citizens as ACM/IDM speaks OpenID Connect: code flow with PKCE, state and nonce, a new session at every
 * sign-in, log-out here and there.
 */
export function citizenSignInRoutes(deps: ApiDeps, core: CoreDeps): Router {
  const router = Router()
  const { citizenOidc: oidc } = deps
  const { nationalNumbers } = core
  if (oidc === null || nationalNumbers === null) {
    router.get(['/aanmelden', '/aangemeld'], (request, response) =>
      refuseWith(
        deps.log,
        { request, response },
        { problem: 'not_offered', returnTo: returnPathOf(request) },
      ),
    )
    return router
  }
  const flow: Flow = {
    deps,
    oidc,
    entering: { ...core, nationalNumbers },
    provider: createProvider(oidc),
    redirectUri: new URL('/aangemeld', deps.publicUrl).href,
  }
  router.get('/aanmelden', (request, response) => begin(flow, { request, response }))
  router.get('/aangemeld', (request, response) => finish(flow, { request, response }))
  router.post('/afmelden', (request, response) => leave(flow, { request, response }))
  router.get('/afgemeld', (request, response) => {
    const language = typeof request.query.state === 'string' ? request.query.state.slice(0, 2) : ''
    response.redirect(303, `/${isLanguage(language) ? language : acceptedLanguage(request)}/`)
  })
  return router
}
