import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { listNoticeAttempts, listNotices } from '@meldpunt/db'
import { usualQuietHours } from '@meldpunt/domain'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import * as z from 'zod/mini'
import { usualSmsBody } from '../../adapters/sms/sms-config.ts'
import { submitOverHttp } from '../../testing/submit-over-http.ts'
import { createTestEdge, type TestEdge } from '../../testing/test-edge.ts'
import { startWorkers, type Workers } from '../../workers.ts'

const posted = z.object({ id: z.string(), to: z.string(), from: z.string(), text: z.string() })
type Taken = z.infer<typeof posted> & { key: string | undefined; authorization: string | undefined }
type Answer = { status: number; body: string }
const fine: Answer = { status: 201, body: '{}' }

const taken: Taken[] = []
let answers: Answer[] = []
/** A real gateway: what it is posted is kept, and what it answers the test says. */
const gateway = createServer(async (request, response) => {
  const body = posted.parse(await json(request))
  const { 'idempotency-key': key, authorization } = request.headers
  taken.push({ ...body, key: String(key), authorization })
  const { status, body: said } = answers.shift() ?? fine
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(said)
})

/** Monday 23 November 2026, two in the afternoon in Brussels. */
const afternoon = Date.UTC(2026, 10, 23, 13)
const evening = Date.UTC(2026, 10, 23, 20, 30)
const morning = Date.UTC(2026, 10, 24, 7)

let edge: TestEdge
let workers: Workers
let now = afternoon
beforeAll(async () => {
  await new Promise<void>((resolve) => gateway.listen(0, '127.0.0.1', resolve))
  const { port } = z
    .custom<AddressInfo>((value) => value !== null && typeof value === 'object')
    .parse(gateway.address())
  edge = await createTestEdge(() => ({
    clock: () => now,
    sms: {
      ...{ url: `http://127.0.0.1:${port}/messages`, authorization: 'Bearer secret', sender: '1777' },
      ...{ body: usualSmsBody, quietHours: usualQuietHours },
    },
  }))
  workers = await startWorkers(edge.deps)
})
afterAll(async () => {
  await workers.close()
  await edge.close()
  await new Promise<void>((resolve) => gateway.close(() => resolve()))
})
beforeEach(() => {
  now = afternoon
  answers = []
  taken.length = 0
})

const caller = { name: 'Georges', email: '', phone: '0470 12 34 56', channels: ['sms' as const] }
const noticeOf = async (reportId: string) => {
  const notices = await listNotices(edge.database.write, reportId)
  const [notice] = notices.filter(({ channel }) => channel === 'sms')
  if (!notice) throw new Error('Nobody is told by text message')
  return notice
}
const wake = () => edge.database.pool.query("select pg_notify('notice_waiting', '')")
const until = (reportId: string, state: string) =>
  vi.waitFor(
    async () => {
      const notice = await noticeOf(reportId)
      expect(notice.state).toBe(state)
      return notice
    },
    { timeout: 8_000, interval: 50 },
  )

describe('somebody who wants text messages', () => {
  test('is told once, with the link, by the key of the notice', async () => {
    const { reportId, followUrl } = await submitOverHttp(edge, { contact: caller })
    const notice = await until(reportId, 'sent')
    expect(taken).toEqual([
      {
        id: `${notice.id}.0`,
        key: `${notice.id}.0`,
        authorization: 'Bearer secret',
        to: '+32470123456',
        from: '1777',
        text: expect.stringMatching(
          /^1777: \d{3}-\d{3}-\d{2}-\d: Dank je\. Je melding is bij 1777\. https?:\S+$/,
        ),
      },
    ])
    expect(taken[0]?.text).toContain(followUrl)
  })

  test('is told in the own language', async () => {
    const { reportId } = await submitOverHttp(edge, { contact: caller, language: 'fr' })
    await until(reportId, 'sent')
    expect(taken[0]?.text).toContain('Merci. Le 1777 a bien recu votre signalement.')
    expect(taken[0]?.text).toContain('/fr/volg/')
  })

  test('is not woken: a change of the evening is told in the morning', async () => {
    now = evening
    const { reportId } = await submitOverHttp(edge, { contact: caller })
    const waiting = await vi.waitFor(async () => {
      const notice = await noticeOf(reportId)
      expect(notice.nextAttemptAt).toBe(morning)
      return notice
    })
    expect(waiting).toMatchObject({ state: 'waiting', attempts: 0 })
    expect(taken).toEqual([])
    now = morning
    await wake()
    await until(reportId, 'sent')
    expect(taken).toHaveLength(1)
  })

  test('is told once the gateway is back, and the number stands in no log', async () => {
    answers = [{ status: 503, body: '{"title":"no route to +32470123456"}' }]
    const { reportId } = await submitOverHttp(edge, { contact: caller })
    const failed = await vi.waitFor(async () => {
      const notice = await noticeOf(reportId)
      expect(notice.attempts).toBe(1)
      expect(notice.state).toBe('waiting')
      return notice
    })
    now = failed.nextAttemptAt
    await wake()
    const sent = await until(reportId, 'sent')
    expect(taken.map(({ key }) => key)).toEqual([`${sent.id}.0`, `${sent.id}.0`])
    const [attempts = []] = [await listNoticeAttempts(edge.database.write, reportId)]
    expect(JSON.stringify(attempts)).toContain('no route to [number]')
    expect(JSON.stringify(attempts)).not.toContain('32470123456')
  })

  test('with a number that the gateway does not know is given up at once, for all to see', async () => {
    answers = [{ status: 400, body: '{"title":"unknown number"}' }]
    const { reportId } = await submitOverHttp(edge, { contact: caller })
    const notice = await until(reportId, 'failed')
    expect(notice).toMatchObject({ attempts: 1, lastError: 'HTTP 400: unknown number' })
  })
})
