type Jar = Map<string, string>

const keep = (jar: Jar, response: Response) => {
  for (const line of response.headers.getSetCookie()) {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    jar.set(pair.slice(0, at), pair.slice(at + 1))
  }
}
const cookies = (jar: Jar) => [...jar].map(([name, value]) => `${name}=${value}`).join('; ')

/** Follows redirects by hand, since every step of a sign-in sets cookies. */
const follow = async (
  jar: Jar,
  url: URL,
  init: RequestInit = {},
): Promise<{ url: URL; response: Response }> => {
  const response = await fetch(url, {
    ...init,
    redirect: 'manual',
    headers: { ...init.headers, cookie: cookies(jar), origin: url.origin },
  })
  keep(jar, response)
  const next = response.headers.get('location')
  return next ? follow(jar, new URL(next, url)) : { url, response }
}

type SignIn = { base: string; path: string; choice: Record<string, string>; name: string }

const signInAt = async ({ base, path, choice, name }: SignIn): Promise<string> => {
  const jar: Jar = new Map()
  const choose = await follow(jar, new URL(path, base))
  await follow(jar, choose.url, { method: 'POST', body: new URLSearchParams(choice) })
  const cookie = jar.get(name)
  if (!cookie) throw new Error(`Sign-in ended at ${choose.url} without a session`)
  return `${name}=${cookie}`
}

/** Signs a person of the demo in as a browser would, and gives the cookie header of the desk. */
export const signIn = (base: string, sub: string): Promise<string> =>
  signInAt({ base, path: '/balie/aanmelden', choice: { sub }, name: 'mp_staff' })

/** The same for a citizen of the demo. */
export const signInCitizen = (base: string, sub: string): Promise<string> =>
  signInAt({ base, path: '/aanmelden', choice: { sub, means: 'itsme' }, name: 'mp_citizen' })
