import type { Request, Response } from 'express'
import { Router } from 'express'
import { takeFlow, withFlow } from '../../adapters/openid/begun-flows.ts'
import {
  authorizationUrl,
  beginFlow,
  type FlowStarted,
  type Redeemed,
  redeem,
  signOutUrl,
} from '../../adapters/openid/code-flow.ts'
import type { Provider } from '../../adapters/openid/provider.ts'
import type { ApiDeps } from '../../deps.ts'
import { endSession, renewSession, saveSession } from '../../http/keep-session.ts'
import { nonceOf } from '../../http/nonce.ts'
import { requestIdOf } from '../../http/request-log.ts'
import { type EnterDeps, type Entered, enter } from './enter.ts'
import { type SignInProblem, signInPage } from './sign-in-page.ts'

const home = '/balie/'
const statusOf: Record<SignInProblem, number> = {
  provider_away: 503,
  expired: 400,
  refused: 401,
  no_role: 403,
  deactivated: 403,
}

const anyHost = 'http://back-office.invalid'

/** Only an address of the back-office itself: never one that somebody put into a link to lead staff away. */
function toReturn(wanted: unknown): string {
  const url = typeof wanted === 'string' ? URL.parse(wanted, anyHost) : null
  const isOurs = url !== null && url.origin === anyHost && /^\/balie\/(?!aan|af)/.test(url.pathname)
  return isOurs ? `${url.pathname}${url.search}` : home
}

type SignInDeps = Pick<ApiDeps, 'publicUrl' | 'log'> & EnterDeps & { provider: () => Promise<Provider> }

/** Sign-in of staff by OpenID Connect: code flow with PKCE, state and nonce; a new session at every sign-in. */
export function signInRoutes(deps: SignInDeps): Router {
  const router = Router()
  const { provider } = deps
  const redirectUri = new URL('/balie/aangemeld', deps.publicUrl).href

  const refuse = (response: Response, problem: SignInProblem, error?: unknown) => {
    if (error) deps.log.warn({ err: error, id: requestIdOf(response.locals), problem }, 'sign-in failed')
    response.status(statusOf[problem]).set('cache-control', 'no-store')
    response.type('html').send(signInPage(problem, nonceOf(response)))
  }

  router.get('/aanmelden', async (request, response) => {
    const found = await provider().catch((error: unknown) => refuse(response, 'provider_away', error))
    if (!found) return
    const started = beginFlow(toReturn(request.query.terug))
    request.session.signIns = withFlow(request.session.signIns, started)
    await saveSession(request)
    const url = await authorizationUrl(found, { started, redirectUri })
    response.redirect(303, url.href)
  })

  router.get('/aangemeld', async (request, response) => {
    const { started, others } = takeFlow(request.session.signIns, request.query.state)
    if (!started) return refuse(response, 'expired')
    request.session.signIns = others
    const found = await provider().catch((error: unknown) => refuse(response, 'provider_away', error))
    if (!found) return
    const tokens = await redeem(found, { request, started, redirectUri }).catch((error: unknown) =>
      refuse(response, 'refused', error),
    )
    if (!tokens) return
    const entered = await enter(deps, tokens.claims)
    if (entered.kind !== 'in') return refuse(response, entered.kind)
    await startSession(request, { entered, redeemed: tokens, others, now: deps.clock() })
    response.redirect(303, started.returnTo)
  })

  router.post('/afmelden', async (request, response) => {
    const { idToken } = request.session
    await endSession(request)
    response.clearCookie('mp_staff', { path: '/balie' })
    const found = await provider().catch(() => null)
    const leaving = idToken && {
      id_token_hint: idToken,
      post_logout_redirect_uri: new URL(home, deps.publicUrl).href,
    }
    response.redirect(303, (leaving && signOutUrl(found, leaving)) || home)
  })
  return router
}

type Starting = {
  entered: Extract<Entered, { kind: 'in' }>
  redeemed: Redeemed
  /** Other tabs of this browser that are signing in go on with it. */
  others: readonly FlowStarted[]
  now: number
}

async function startSession(request: Request, { entered, redeemed, others, now }: Starting): Promise<void> {
  await renewSession(request)
  const { member, subject } = entered
  const { tokens, idToken } = redeemed
  const moments = { signedInAt: now, checkedAt: now, awaySince: null }
  Object.assign(request.session, {
    member,
    subject,
    tokens,
    ...moments,
    signIns: others,
    ...(idToken && { idToken }),
  })
  await saveSession(request)
}
