import type { Request, Response } from 'express'
import { citizenCookie, cookiesOf } from './cookies.ts'

const prefix = 'mp_follow_'
const daysKept = 180
/** Browsers keep about 180 cookies of a site; a header with more reports than this is cut off by proxies. */
const mostLinks = 40

/** The tokens of the secret links that this browser opened, by report. */
export function linksOf(request: Request): ReadonlyMap<string, string> {
  const links = [...cookiesOf(request)].filter(([name]) => name.startsWith(prefix))
  return new Map(links.slice(0, mostLinks).map(([name, token]) => [name.slice(prefix.length), token]))
}

export const setFollowCookie = (
  response: Response,
  publicUrl: string,
  { reportId, token }: { reportId: string; token: string },
): void => void response.cookie(`${prefix}${reportId}`, token, citizenCookie(publicUrl, daysKept))
