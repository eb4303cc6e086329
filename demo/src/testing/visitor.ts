import { z } from 'zod'

type Init = { method?: string; body?: URLSearchParams | string; type?: string }

const answer = z.object({ result: z.object({ data: z.unknown() }) })

/** Somebody with a browser: keeps cookies, follows redirects by hand, signs in at the stand-ins and asks the API. */
export const createVisitor = (base: string) => {
  const jar = new Map<string, string>()
  const ask = async (url: URL, { method = 'GET', body, type }: Init = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { cookie, origin: url.origin, ...(type && { 'content-type': type }) }
    const response = await fetch(url, { method, body: body ?? null, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) {
      const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      if (name) jar.set(name, value ?? '')
    }
    return response
  }
  const follow = async (url: URL, init: Init = {}): Promise<URL> => {
    const response = await ask(url, init)
    await response.arrayBuffer()
    const location = response.headers.get('location')
    return location ? follow(new URL(location, url)) : url
  }
  const signIn = async (path: string, choice: Record<string, string>) => {
    const choose = await follow(new URL(path, base))
    await follow(choose, { method: 'POST', body: new URLSearchParams(choice) })
  }
  let signInAgain = async () => {}
  /** Whose session is over signs in again, as anybody would. */
  const asked = async (work: () => Promise<Response>): Promise<unknown> => {
    const response = await work()
    if (response.status !== 401) return read(response)
    await signInAgain()
    return read(await work())
  }
  const read = async (response: Response): Promise<unknown> => {
    const text = await response.text()
    if (!response.ok) throw new Error(`${response.status}: ${text.slice(0, 500)}`)
    return answer.parse(JSON.parse(text)).result.data
  }
  return {
    signInCitizen: (sub: string) => signIn('/aanmelden?terug=/nl/', { sub, means: 'itsme' }),
    signInStaff: (sub: string) => {
      signInAgain = () => signIn('/balie/aanmelden', { sub })
      return signInAgain()
    },
    query: async (path: string, input: unknown): Promise<unknown> => {
      const url = new URL(path, base)
      url.searchParams.set('input', JSON.stringify(input))
      return asked(() => ask(url))
    },
    mutate: async (path: string, input: unknown): Promise<unknown> =>
      asked(() =>
        ask(new URL(path, base), {
          ...{ method: 'POST', type: 'application/json', body: JSON.stringify(input) },
        }),
      ),
  }
}

export type Visitor = ReturnType<typeof createVisitor>
