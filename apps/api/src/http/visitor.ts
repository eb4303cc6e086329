import type { Request, Response } from 'express'
import type { Context, CoreDeps, Visitor } from '../context.ts'
import { linksOf, setFollowCookie } from './follow-cookie.ts'
import { acceptedLanguage } from './language.ts'
import { requestIdOf } from './request-log.ts'

type Mount = Visitor['kind']

const visitorOf = (mount: Mount, request: Request): Visitor =>
  mount === 'citizen'
    ? { kind: 'citizen', person: request.session?.person ?? null, links: linksOf(request) }
    : { kind: 'staff', member: request.session.member ?? null }

/** The context of one request; each mount reads its own cookies only, so two sign-ins in one browser never mix. */
export const contextOf = (deps: CoreDeps, mount: Mount, request: Request, response: Response): Context => {
  const visitor = visitorOf(mount, request)
  return {
    deps,
    visitor,
    ip: request.ip ?? '',
    language: acceptedLanguage(request),
    requestId: requestIdOf(response.locals),
    grantLink: (reportId, token) => {
      if (!response.headersSent) setFollowCookie(response, deps.publicUrl, { reportId, token })
    },
  }
}
