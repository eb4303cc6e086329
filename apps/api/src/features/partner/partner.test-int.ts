import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCoreDeps } from '../../core-deps.ts'
import { createCaller } from '../../router.ts'
import { linkToken } from '../../secret-link.ts'
import { submitOverHttp } from '../../testing/submit-over-http.ts'
import { createTestEdge, type TestEdge } from '../../testing/test-edge.ts'
import { people, savePeople } from '../../testing/test-people.ts'

let edge: TestEdge
beforeAll(async () => {
  edge = await createTestEdge()
  await savePeople(edge.database.write)
})
afterAll(() => edge.close())

const clerk = () =>
  createCaller({
    deps: createCoreDeps(edge.deps, { post: async () => {} }),
    visitor: { kind: 'staff', member: people.clerk },
    ...{ ip: '127.0.0.1', language: 'nl', requestId: 'test', grantLink: () => {} },
  })

async function refer(reportId: string, shareContact: boolean): Promise<void> {
  const { version } = await clerk().report.get({ id: reportId })
  const envelope = { commandId: newId(), reportId, expectedVersion: version }
  await clerk().report.refer({ ...envelope, partner: 'imog', reason: 'Hun container', shareContact })
}

const open = (reportId: string, referral: number) => {
  const token = linkToken(edge.deps.keys.link, { reportId, audience: 'partner', version: referral })
  return fetch(`${edge.url}/nl/partner/${token}`)
}

describe('the link of a partner', () => {
  test('shows the case without the person, unless that was ticked', async () => {
    const hidden = await submitOverHttp(edge)
    const shared = await submitOverHttp(edge)
    await refer(hidden.reportId, false)
    await refer(shared.reportId, true)
    const without = await (await open(hidden.reportId, 1)).text()
    expect(without).toContain('Er liggen vuilniszakken naast de glasbol')
    expect(without).not.toContain('zoe@example.org')
    expect(await (await open(shared.reportId, 1)).text()).toContain('zoe@example.org')
  })

  test('ends with the referral, and the reporter’s own link is none', async () => {
    const { reportId, followUrl } = await submitOverHttp(edge)
    await refer(reportId, false)
    const { version } = await clerk().report.get({ id: reportId })
    const envelope = { commandId: newId(), reportId, expectedVersion: version }
    await clerk().report.takeBack({ ...envelope, reason: 'Toch van ons' })
    expect((await open(reportId, 1)).status).toBe(404)
    const own = followUrl.split('/').at(-1) ?? ''
    expect((await fetch(`${edge.url}/nl/partner/${own}`)).status).toBe(404)
  })
})
