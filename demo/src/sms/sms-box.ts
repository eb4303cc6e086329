import { appendFile, mkdir } from 'node:fs/promises'
import { createServer } from 'node:http'
import { dirname } from 'node:path'
import express, { type Express, type Response } from 'express'
import * as z from 'zod/mini'
import { readJsonLines } from '../json-lines.ts'

/** One text message that the stand-in took, newest last. */
export type DemoSms = { id: string; at: number; to: string; from: string; text: string }

export type SmsBox = {
  /** Where messages are posted. */
  url: string
  authorization: string
  messages: () => readonly DemoSms[]
  close: () => Promise<void>
}

const authorization = 'AccessKey demo-of-the-text-messages'

/** Strict, as gateways are: a number in E.164 and at most ten parts. */
const posted = z.strictObject({
  id: z.string(),
  to: z.string().check(z.regex(/^\+[1-9]\d{7,14}$/)),
  from: z.string().check(z.regex(/^(?:\d{3,15}|[\dA-Za-z]{1,11})$/)),
  text: z.string().check(z.minLength(1), z.maxLength(1530)),
})

const refuseWith = (response: Response, status: number, title: string) =>
  void response.status(status).type('application/problem+json').send(JSON.stringify({ status, title }))

function gatewayApp(file: string, kept: DemoSms[]): Express {
  const app = express()
  app.disable('x-powered-by')
  app.post('/messages', express.json({ limit: '20kb' }), async (request, response) => {
    if (request.get('authorization') !== authorization) return refuseWith(response, 401, 'Unknown key')
    const read = posted.safeParse(request.body)
    if (!read.success)
      return refuseWith(response, 400, read.error.issues.map(({ message }) => message).join('; '))
    const key = request.get('idempotency-key') ?? read.data.id
    const known = kept.some(({ id }) => id === key)
    if (!known) {
      const sms = { ...read.data, id: key, at: Date.now() }
      // Taken once it is kept; until then the sender hands it over again.
      kept.push(sms)
      await appendFile(file, `${JSON.stringify(sms)}\n`)
    }
    response.status(known ? 200 : 201).json({ id: key })
  })
  return app
}

/** Starts a gateway of text messages on the loopback address that keeps every message to be read. */
export async function startSmsBox(file: string): Promise<SmsBox> {
  await mkdir(dirname(file), { recursive: true })
  const kept = await readJsonLines<DemoSms>(file)
  const server = createServer(gatewayApp(file, kept))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const bound = server.address()
  const port = typeof bound === 'object' && bound ? bound.port : 0
  const close = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}/messages`, authorization, messages: () => kept, close }
}
