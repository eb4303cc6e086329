import { get } from 'node:http'
import type { Clerk } from './open-clerks.ts'

/** Hears what the server tells the screen of a clerk about calls, as an open page does. */
export async function listenAs(
  { cookie }: Clerk,
  url: string,
  onHeard: () => void,
): Promise<{ close: () => void }> {
  const connected = Promise.withResolvers<void>()
  const stream = get(
    new URL('/balie/trpc/live.calls', url),
    { headers: { cookie, accept: 'text/event-stream' } },
    (response) => {
      connected.resolve()
      response.on('data', (chunk: Buffer) => chunk.toString().includes('"at"') && onHeard())
      response.on('error', () => {})
    },
  )
  stream.on('error', connected.reject)
  await connected.promise
  return { close: () => void stream.destroy() }
}
