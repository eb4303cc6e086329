import { fork } from 'node:child_process'
import { generateKeyPairSync } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const entry = fileURLToPath(new URL('./other-side-process.ts', import.meta.url))
export const clientId = 'meldpunt-1777'

/** Where the product sends to. */
export type Places = Record<'tokenUrl' | 'audience' | 'dossierUrl' | 'notificationUrl', string> & {
  smtpPort: number
}

/** When something was taken by the other side, and how often, by the id under which we sent it. */
export type Arrivals = ReadonlyMap<string, readonly number[]>

const keyPair = () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const { n = '', e = '', d = '', ...rest } = privateKey.export({ format: 'jwk' })
  return { jwk: { ...rest, kty: 'RSA' as const, n, e, d }, publicJwk: publicKey.export({ format: 'jwk' }) }
}

type Taken = { key: string; at: number; repeats: number }

/** Starts the mail server and Mijn Burgerprofiel, and asks them afterwards what they took. */
export const startOtherSide = async () => {
  const { jwk, publicJwk } = keyPair()
  const child = fork(entry, [JSON.stringify([{ clientId, publicJwk }])])
  const hear = async <Message>(): Promise<Message> => {
    const [message] = await once(child, 'message')
    return message
  }
  const places = await hear<Places>()
  const readArrivals = async (): Promise<Arrivals> => {
    child.send('what was taken?')
    const arrivals = new Map<string, number[]>()
    for (const { key, at, repeats } of await hear<readonly Taken[]>())
      arrivals.set(key, [...(arrivals.get(key) ?? []), ...Array<number>(repeats + 1).fill(at)])
    return arrivals
  }
  const close = async () => {
    const ended = once(child, 'exit')
    child.kill('SIGTERM')
    await ended
  }
  return { places, jwk, readArrivals, close }
}

export type OtherSide = Awaited<ReturnType<typeof startOtherSide>>
