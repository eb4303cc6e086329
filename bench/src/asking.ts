import { Agent, request } from 'node:http'

/** Longer nobody waits for an answer, ms: then it is a fault. */
const longestWait = 60_000

type Answer = { status: number; body: string }
type Sending = { method: 'GET' | 'POST'; path: string; cookie: string; body?: string }

export type Asking = {
  citizen: Sides
  staff: Sides
  /** Somebody who opened a secret link and has its cookie. */
  follower(cookie: string): Sides
  page(path: string, cookie: string): Promise<string>
  close(): void
}
type Sides = {
  query(name: string, input: unknown): Promise<unknown>
  mutate(name: string, input: unknown): Promise<unknown>
}

/** Asks the real server over one kept-alive connection, as one browser does. */
export const createAsking = (base: string, staffCookie: string): Asking => {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const origin = new URL(base).origin
  const send = ({ method, path, cookie, body }: Sending) =>
    new Promise<Answer>((resolve, reject) => {
      const headers = {
        cookie,
        origin,
        ...(body === undefined
          ? {}
          : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }),
      }
      const sent = request(new URL(path, base), { agent, method, headers }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString() }),
        )
      })
      sent.on('error', reject)
      sent.setTimeout(longestWait, () =>
        sent.destroy(new Error(`${method} ${path.split('?')[0]} was not answered`)),
      )
      sent.end(body)
    })
  const expectOk = async (sending: Sending): Promise<string> => {
    const { status, body } = await send(sending)
    if (status !== 200)
      throw new Error(`${sending.method} ${sending.path} answered ${status}: ${body.slice(0, 500)}`)
    return body
  }
  const side = (mount: string, cookie: string): Sides => ({
    query: async (name, input) =>
      JSON.parse(
        await expectOk({
          method: 'GET',
          path: `${mount}/${name}?input=${encodeURIComponent(JSON.stringify(input))}`,
          cookie,
        }),
      ).result.data,
    mutate: async (name, input) =>
      JSON.parse(
        await expectOk({ method: 'POST', path: `${mount}/${name}`, cookie, body: JSON.stringify(input) }),
      ).result.data,
  })
  return {
    citizen: side('/trpc', ''),
    staff: side('/balie/trpc', staffCookie),
    follower: (cookie) => side('/trpc', cookie),
    page: (path, cookie) => expectOk({ method: 'GET', path, cookie }),
    close: () => agent.destroy(),
  }
}
