import { revokeLinks } from '@meldpunt/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultLimits } from '../deps.ts'
import { submitOverHttp } from '../testing/submit-over-http.ts'
import { createTestEdge, type TestEdge } from '../testing/test-edge.ts'
import { submission } from '../testing/test-reports.ts'

let edge: TestEdge
beforeAll(async () => {
  edge = await createTestEdge()
})
afterAll(() => edge.close())

const post = (path: string, headers: Record<string, string>, body = '{}') =>
  fetch(`${edge.url}${path}`, { method: 'POST', headers, body })
const json = { 'content-type': 'application/json' }

describe('a write', () => {
  test('from another site is refused', async () => {
    const response = await post('/trpc/citizen.submit', { ...json, origin: 'https://evil.example' })
    expect(response.status).toBe(403)
    expect(await response.json()).toMatchObject({ code: 'wrong_origin' })
  })

  test('that says no origin is refused', async () => {
    expect((await post('/trpc/citizen.submit', json)).status).toBe(403)
  })

  test('that the browser calls cross-site is refused, whatever its origin says', async () => {
    const headers = { ...json, origin: edge.url, 'sec-fetch-site': 'cross-site' }
    expect((await post('/trpc/citizen.submit', headers)).status).toBe(403)
  })

  test('in another form than JSON is refused', async () => {
    const headers = { 'content-type': 'text/plain', origin: edge.url }
    expect((await post('/trpc/citizen.submit', headers)).status).toBe(415)
  })

  test('that is far too large is refused', async () => {
    const body = JSON.stringify(submission({ description: 'x'.repeat(400_000) }))
    expect((await post('/trpc/citizen.submit', { ...json, origin: edge.url }, body)).status).toBe(413)
  })

  test('of our own page is done', async () => {
    const { reportId, cookie } = await submitOverHttp(edge)
    expect(cookie).toContain(`mp_follow_${reportId}=`)
  })
})

describe('the secret link', () => {
  const open = (path: string) => fetch(`${edge.url}${path}`, { redirect: 'manual' })
  const pathOf = (followUrl: string) => new URL(followUrl).pathname

  test('becomes a cookie that no script reads, and an address without token', async () => {
    const { reportId, followUrl } = await submitOverHttp(edge)
    const response = await open(pathOf(followUrl))
    expect(response.status).toBe(303)
    expect(response.headers.get('location')).toBe(`/nl/melding/${reportId}`)
    const [cookie = ''] = response.headers.getSetCookie()
    expect(cookie).toMatch(/^mp_follow_.*; Path=\/; .*HttpOnly; SameSite=Lax/)
    expect(response.headers.get('referrer-policy')).toBe('no-referrer')
  })

  test('that is cut off shows a page in the language of the link', async () => {
    const { followUrl } = await submitOverHttp(edge)
    const path = pathOf(followUrl).replace('/nl/', '/fr/')
    const response = await open(path.slice(0, -1))
    expect(response.status).toBe(404)
    expect(response.headers.getSetCookie()).toEqual([])
    expect(await response.text()).toContain('Ce lien ne fonctionne pas')
  })

  test('that was revoked opens nothing', async () => {
    const { reportId, followUrl } = await submitOverHttp(edge)
    await edge.database.write.transaction().execute((trx) => revokeLinks(trx, reportId))
    expect((await open(pathOf(followUrl))).status).toBe(404)
  })
})

describe('a browser with the links of many reports', () => {
  /** As browsers order them: the oldest first. */
  const older = Array.from(
    { length: 45 },
    (_, at) => `mp_follow_00000000-0000-7000-8000-0000000000${at + 10}=x`,
  )

  test('shows the newest, whatever it opened before', async () => {
    const { reportId, cookie } = await submitOverHttp(edge)
    const input = encodeURIComponent(JSON.stringify({ reportId, language: 'nl' }))
    const response = await fetch(`${edge.url}/trpc/follow.get?input=${input}`, {
      headers: { cookie: [...older, cookie].join('; ') },
    })
    expect(response.status).toBe(200)
  })

  test('lets go of the oldest, so that its requests never grow too long to be taken', async () => {
    const { reportId, followUrl } = await submitOverHttp(edge)
    const response = await fetch(followUrl, { redirect: 'manual', headers: { cookie: older.join('; ') } })
    const set = response.headers.getSetCookie()
    const gone = set.filter((cookie) => cookie.includes('Expires=Thu, 01 Jan 1970'))
    expect(gone.map((cookie) => cookie.split('=', 1)[0])).toEqual(
      older.slice(0, 6).map((cookie) => cookie.split('=', 1)[0]),
    )
    expect(set.at(-1)).toContain(`mp_follow_${reportId}=`)
  })
})

describe('the log', () => {
  test('has the request but neither token, address nor what was typed', async () => {
    const { followUrl } = await submitOverHttp(edge)
    const token = followUrl.split('/').at(-1) ?? ''
    await fetch(`${followUrl}?from=zoe@example.org`, { redirect: 'manual' })
    await fetch(`${edge.url}/nl/melden?q=Kerkstraat`)
    const logged = edge.logged()
    expect(logged).toContain('"path":"/nl/volg/[token]"')
    expect(logged).toContain('"path":"/nl/melden"')
    expect(token).toHaveLength(46)
    for (const secret of [token, 'zoe@example.org', 'Kerkstraat', 'glasbol']) {
      expect(logged).not.toContain(secret)
    }
  })
})

describe('a process', () => {
  test('lives, is ready, and shows figures', async () => {
    expect((await fetch(`${edge.url}/healthz`)).status).toBe(200)
    expect(await (await fetch(`${edge.url}/readyz`)).json()).toEqual({ status: 'ready' })
    const figures = await (await fetch(`${edge.url}/metrics`)).text()
    expect(figures).toContain('meldpunt_notices{state="waiting"}')
    expect(figures).toContain('meldpunt_request_seconds_bucket')
  })

  test('asks a staff question of nobody', async () => {
    const response = await fetch(`${edge.url}/balie/trpc/session.me`)
    expect(response.status).toBe(401)
  })
})

describe('who writes too much', () => {
  test('is told to wait', async () => {
    const limits = { ...defaultLimits, writesPerMinute: 10 }
    const strict = await createTestEdge(() => ({ limits }))
    const write = () =>
      fetch(`${strict.url}/trpc/citizen.submit`, {
        method: 'POST',
        headers: { ...json, origin: strict.url },
        body: '{}',
      })
    const statuses: number[] = []
    for (let sent = 0; sent < 13; sent += 1) statuses.push((await write()).status)
    const last = await write()
    const said: unknown = await last.json()
    await strict.close()
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(400))
    expect(last.status).toBe(429)
    // In the form of a procedure's refusal too: else the sites would say that the network is away.
    expect(said).toMatchObject({
      code: 'too_many_requests',
      error: { code: -32029, data: { rejection: { code: 'too_many_requests', field: null } } },
    })
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  test('cannot fill the list of searches without result either, and goes on searching', async () => {
    const strict = await createTestEdge(() => ({ limits: { ...defaultLimits, writesPerMinute: 3 } }))
    const search = async (counts: boolean, more = '') => {
      const input = JSON.stringify({ text: 'vliegend tapijt', language: 'nl', counts })
      const url = `${strict.url}/trpc/answer.search?input=${encodeURIComponent(input)}${more}`
      return (await fetch(url)).status
    }
    const counted = [await search(true), await search(true), await search(true), await search(true)]
    const typed = await search(false)
    // Of an input that is given twice, the first is the one that is answered.
    const twice = await search(true, '&input=x')
    await strict.close()
    expect([...counted, typed, twice]).toEqual([200, 200, 200, 429, 200, 429])
  })

  test('is not helped by sending many at once', async () => {
    const limits = { ...defaultLimits, writesPerMinute: 10 }
    const strict = await createTestEdge(() => ({ limits }))
    const six = Array(6).fill('citizen.submit').join(',')
    const write = () =>
      fetch(`${strict.url}/trpc/${six}?batch=1`, {
        method: 'POST',
        headers: { ...json, origin: strict.url },
        body: '{}',
      })
    const statuses = [(await write()).status, (await write()).status]
    await strict.close()
    expect(statuses).toEqual([400, 429])
  })
})

describe('an answer with data', () => {
  test('of the citizen site and of the back-office is kept by nobody on the way', async () => {
    for (const path of ['/trpc/city.categories?input={"language":"nl"}', '/balie/trpc/session.me']) {
      expect((await fetch(`${edge.url}${path}`)).headers.get('cache-control')).toBe('private, no-store')
    }
  })
})

describe('a live update', () => {
  test('reaches an open page, and ends when the process stops so that the page looks elsewhere', async () => {
    const live = await createTestEdge()
    const { reportId, cookie } = await submitOverHttp(live)
    const input = encodeURIComponent(JSON.stringify({ reportId }))
    const stream = await fetch(`${live.url}/trpc/follow.onChange?input=${input}`, {
      headers: { cookie, accept: 'text/event-stream' },
    })
    const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
    if (!reader) throw new Error('There is no stream')
    const heard = async (text: string) => {
      for (let all = ''; !all.includes(text); ) all += (await reader.read()).value ?? ''
    }
    await heard('"version":1')
    await fetch(`${live.url}/trpc/follow.addInformation`, {
      method: 'POST',
      headers: { ...json, origin: live.url, cookie },
      body: JSON.stringify({ commandId: reportId, reportId, text: 'Nog iets' }),
    })
    await heard('"version":2')
    const closed = live.close()
    while (!(await reader.read()).done);
    await closed
  })
})
