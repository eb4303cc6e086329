import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { startAcm } from '../acm/acm.test-data.ts'
import { logoutPage } from './provider-pages.ts'

type Acm = Awaited<ReturnType<typeof startAcm>>
const running: Acm[] = []
const endOf = async () => {
  const acm = await startAcm()
  running.push(acm)
  const found = await fetch(`${acm.issuer}/.well-known/openid-configuration`)
  return z.object({ end_session_endpoint: z.string() }).parse(await found.json()).end_session_endpoint
}
afterEach(async () => {
  await Promise.all(running.splice(0).map(({ close }) => close()))
})

describe('the pages of the provider itself', () => {
  test('say in Dutch that a sign-in of an earlier start is over, and where to begin', async () => {
    const answer = await fetch(`${await endOf()}?id_token_hint=of-an-earlier-start`, {
      headers: { accept: 'text/html' },
    })
    expect(answer.status).toBe(400)
    const text = await answer.text()
    expect(text).toContain('Dit aanmelden is verlopen')
    expect(text).toContain('href="/demo"')
  })
  test('ask in the look of the demo to sign out there too, with the form of the provider', () => {
    const form = '<form id="op.logoutForm" method="post"><input type="hidden" name="xsrf" value="$&"/></form>'
    const text = logoutPage(form)
    expect(text).toContain(form)
    expect(text).toContain('<button form="op.logoutForm" name="logout" value="yes"')
    expect(text).toContain('/demo/demo.css')
  })
})
