import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import express from 'express'
import { pino } from 'pino'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { requestLog } from './http/request-log.ts'
import { trpcMount } from './http/trpc-mount.ts'
import { linkToken } from './secret-link.ts'
import { createTestApi, type TestApi } from './testing/test-api.ts'
import { submission, submitted } from './testing/test-reports.ts'

let api: TestApi
let server: Server
let base: string
const logged: string[] = []
beforeAll(async () => {
  api = await createTestApi()
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) })
  const app = express()
  app.use(requestLog(log, newId), trpcMount({ ...api.deps, log }, 'citizen'))
  server = createServer(app).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await api.drop()
})

const post = (path: string, body: string, headers: Record<string, string> = {}) =>
  fetch(`${base}/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  })

const refusal = z.object({
  error: z.object({ message: z.string(), data: z.looseObject({ requestId: z.string() }) }),
})
const errorOf = async (answer: Response) => refusal.parse(await answer.json()).error

const cookieFor = (reportId: string, version = 1): Record<string, string> => {
  const token = linkToken(api.deps.keys.link, { reportId, audience: 'reporter', version })
  return { cookie: `mp_follow_${reportId}=${token}` }
}

describe('a refusal over HTTP', () => {
  test('of a field says which field and why, as a key', async () => {
    const answer = await post('citizen.submit', JSON.stringify(submission({ description: '' })))
    expect(answer.status).toBe(400)
    expect((await errorOf(answer)).data).toMatchObject({
      fieldErrors: { description: 'description_required' },
      rejection: null,
    })
  })

  test('of a command says the code', async () => {
    const reportId = await submitted(api)
    const body = JSON.stringify({ commandId: newId(), reportId, score: 5, text: null })
    const answer = await post('follow.rate', body, cookieFor(reportId))
    expect(answer.status).toBe(409)
    expect((await errorOf(answer)).data).toMatchObject({
      rejection: { code: 'not_from_this_status', field: null },
    })
  })

  test('of a wrong link is 401', async () => {
    const reportId = await submitted(api)
    const other = { cookie: `mp_follow_${reportId}=${'A'.repeat(46)}` }
    const input = encodeURIComponent(JSON.stringify({ reportId, language: 'nl' }))
    const answer = await fetch(`${base}/follow.get?input=${input}`, { headers: other })
    expect(answer.status).toBe(401)
    expect((await errorOf(answer)).data).toMatchObject({ rejection: { code: 'link_invalid' } })
  })

  test('of what is no JSON is 400, and of what is far too large 413', async () => {
    expect((await post('citizen.submit', '{"a":')).status).toBe(400)
    expect((await post('citizen.submit', `"${'x'.repeat(400_000)}"`)).status).toBe(413)
  })
})

describe('a bug', () => {
  test('shows no more than the id of its log line', async () => {
    const { current } = api.deps.cityData
    api.deps.cityData.current = () => Promise.reject(new Error('password=hunter2'))
    const answer = await post('citizen.submit', JSON.stringify(submission()))
    api.deps.cityData.current = current
    expect(answer.status).toBe(500)
    const text = await answer.text()
    expect(text).not.toContain('hunter2')
    expect(text).not.toContain('.ts')
    const { message, data } = refusal.parse(JSON.parse(text)).error
    expect(message).toBe('')
    expect(logged.some((line) => line.includes(data.requestId))).toBe(true)
  })
})

describe('a follow page that is open in a browser', () => {
  test('hears of changes as server-sent events', async () => {
    const reportId = await submitted(api)
    const leaving = new AbortController()
    const input = encodeURIComponent(JSON.stringify({ reportId }))
    const answer = await fetch(`${base}/follow.onChange?input=${input}`, {
      headers: { accept: 'text/event-stream', ...cookieFor(reportId) },
      signal: leaving.signal,
    })
    expect(answer.headers.get('content-type')).toContain('text/event-stream')
    const reader = answer.body?.pipeThrough(new TextDecoderStream()).getReader()
    let heard = ''
    while (!heard.includes('"version":1')) heard += (await reader?.read())?.value ?? ''
    const more = { commandId: newId(), reportId, text: 'Het ligt er nog', attachments: [] }
    await api.follower(reportId).follow.addInformation(more)
    api.deps.changes.publish({ reportId, version: 2, hidden: false })
    while (!heard.includes('"version":2')) heard += (await reader?.read())?.value ?? ''
    leaving.abort()
    expect(heard).toContain(reportId)
  })
})
