import { afterAll, describe, expect, test } from 'vitest'
import { createTestEdge } from '../testing/test-edge.ts'

const token = 'a token of the tests, long enough'.replaceAll(' ', '-')
const [open, closed] = await Promise.all([createTestEdge(), createTestEdge(() => ({ metricsToken: token }))])
afterAll(() => Promise.all([open.close(), closed.close()]))

const ask = (url: string, headers: Record<string, string> = {}) => fetch(`${url}/metrics`, { headers })

describe('figures without a token', () => {
  test('are shown on the machine itself', async () => {
    const response = await ask(open.url)
    expect(response.status).toBe(200)
    expect(await response.text()).toContain('meldpunt_notices{state="waiting"}')
  })

  test.each(['x-forwarded-for', 'forwarded', 'x-real-ip', 'via'])(
    'are not shown to who comes through a proxy that says %s',
    async (name) => {
      const response = await ask(open.url, { [name]: '127.0.0.1' })
      expect([response.status, await response.json()]).toEqual([
        403,
        expect.objectContaining({ code: 'not_permitted' }),
      ])
    },
  )
})

describe('figures with a token', () => {
  test('are shown to who has it, through a proxy too', async () => {
    const bearer = { authorization: `Bearer ${token}` }
    expect((await ask(closed.url, bearer)).status).toBe(200)
    expect((await ask(closed.url, { ...bearer, 'x-forwarded-for': '203.0.113.7' })).status).toBe(200)
  })

  test.each(['', `Bearer ${token}x`, `Bearer ${token.slice(1)}`, `Basic ${token}`, token])(
    'are not shown to who says %j, not on the machine itself either',
    async (authorization) => {
      const response = await ask(closed.url, authorization === '' ? {} : { authorization })
      expect(response.status).toBe(401)
      expect(response.headers.get('www-authenticate')).toBe('Bearer realm="metrics"')
      expect(await response.text()).not.toContain('meldpunt_notices')
    },
  )
})
