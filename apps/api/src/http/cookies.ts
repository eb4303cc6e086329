import type { CookieOptions, Request } from 'express'

/** The cookies of a request; a name that comes twice keeps its first value, as browsers put the longest path first. */
export function cookiesOf(request: Request): ReadonlyMap<string, string> {
  const cookies = new Map<string, string>()
  for (const pair of (request.get('cookie') ?? '').split(';')) {
    const at = pair.indexOf('=')
    const name = pair.slice(0, at).trim()
    if (at > 0 && !cookies.has(name)) cookies.set(name, pair.slice(at + 1).trim())
  }
  return cookies
}

const day = 86_400_000

/** Cookies of citizens: for our own pages only, unreadable for scripts, sent along when a link in a mail is opened. */
export const citizenCookie = (publicUrl: string, days: number): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: publicUrl.startsWith('https:'),
  path: '/',
  maxAge: days * day,
})
