import type { Request, Response } from 'express'
import { citizenCookie, cookiesOf } from './cookies.ts'

const prefix = 'mp_follow_'
const daysKept = 180
/** Browsers keep about 180 cookies of a site; a header with more reports than this is cut off by proxies. */
const mostLinks = 40

/** Browsers send the oldest first. */
const keptLinks = (request: Request): readonly (readonly [name: string, token: string])[] =>
  [...cookiesOf(request)].filter(([name]) => name.startsWith(prefix))

/** The tokens of the secret links that this browser opened, by report; of very many the newest. */
export const linksOf = (request: Request): ReadonlyMap<string, string> =>
  new Map(
    keptLinks(request)
      .slice(-mostLinks)
      .map(([name, token]) => [name.slice(prefix.length), token]),
  )

/** Keeps the secret link of a report in the browser, in the place of the oldest where there are very many. */
export function setFollowCookie(
  response: Response,
  publicUrl: string,
  { reportId, token }: { reportId: string; token: string },
): void {
  const name = `${prefix}${reportId}`
  const cookie = citizenCookie(publicUrl, daysKept)
  const others = keptLinks(response.req).filter(([other]) => other !== name)
  for (const [oldest] of others.slice(0, Math.max(0, others.length + 1 - mostLinks)))
    response.clearCookie(oldest, cookie)
  response.cookie(name, token, cookie)
}

/** Forgets every secret link that this browser opened: who signs out leaves nothing behind for the next at the same computer. */
export function forgetLinks(response: Response, publicUrl: string): void {
  for (const [name] of keptLinks(response.req)) response.clearCookie(name, citizenCookie(publicUrl, daysKept))
}
