import { cookiesSetBy } from './test-edge.ts'

export type TestBrowser = {
  /** Follows redirects until `isEnd` says that the address is one that a browser would show. */
  go: (url: string, init?: RequestInit) => Promise<Response>
  /** The cookies of a server, by name. */
  jarOf: (url: string) => Map<string, string>
  cookieFor: (url: string) => string
}

/** Keeps the cookies of each server and follows redirects between them, as a browser does; `own` headers go with every request. */
export function createTestBrowser(
  isEnd: (location: string) => boolean,
  own: Readonly<Record<string, string>> = {},
): TestBrowser {
  const jars = new Map<string, Map<string, string>>()
  const jarOf = (url: string) => {
    const { host } = new URL(url)
    const jar = jars.get(host) ?? new Map<string, string>()
    jars.set(host, jar)
    return jar
  }
  const cookieFor = (url: string) => [...jarOf(url)].map(([name, value]) => `${name}=${value}`).join('; ')
  const go = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { ...Object.fromEntries(new Headers(init.headers)), cookie: cookieFor(url), ...own }
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const pair of cookiesSetBy(response).split('; ').filter(Boolean)) {
      const at = pair.indexOf('=')
      jarOf(url).set(pair.slice(0, at), pair.slice(at + 1))
    }
    const location = response.headers.get('location')
    // A session is written to the database before the last byte of the answer, not before the first.
    if (location !== null) await response.arrayBuffer()
    return location === null || isEnd(location) ? response : go(new URL(location, url).href)
  }
  return { go, jarOf, cookieFor }
}
