import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { photographed, registered, seen, submission, submitted } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const follow = (reportId: string) => api.follower(reportId).follow.get({ reportId, language: 'nl' })

describe('fly-tipping that a citizen reports', () => {
  test('is confirmed with a reference and a secret link', async () => {
    const wish = submission()
    const confirmation = await api.anonymous().citizen.submit(wish)
    expect(confirmation.reference).toMatch(/^\d{3}-\d{3}-\d{2}-\d$/)
    expect(confirmation.followUrl).toContain(`/nl/volg/${api.granted.get(wish.reportId)}`)
    expect(confirmation.departmentName).toBe('Meldpunt 1777')
    expect((await follow(wish.reportId)).status).toBe('received')
  })

  test('is proposed to Nette Stad, with the rule that says so', async () => {
    const id = await submitted(api)
    const proposal = await api.staff(people.clerk).report.proposeRouting({ id, category: 'fly-tipping' })
    expect(proposal.destination).toEqual({ kind: 'department', code: 'nette-stad', name: 'Nette Stad' })
    expect(proposal.ruleName).toBe('Sluikstort naar Nette Stad')
  })

  test('is planned, taken up and handled with a photo, and the citizen sees every step', async () => {
    const reportId = await registered(api)
    const lead = api.staff(people.lead)
    const days = { first: '2026-11-24', last: '2026-11-27', crew: 'Ploeg 2', explanation: null }
    await lead.report.plan({ ...(await seen(api, reportId)), ...days })
    expect((await follow(reportId)).next.range).toEqual({ first: '2026-11-24', last: '2026-11-27' })
    await lead.report.start(await seen(api, reportId))
    const attachments = [await photographed(api, reportId)]
    await lead.report.handle({ ...(await seen(api, reportId)), text: 'De zakken zijn weg.', attachments })
    const followed = await follow(reportId)
    expect(followed.history.map(({ kind }) => kind)).toEqual([
      'submitted',
      'registered',
      'planned',
      'started',
      'handled',
    ])
    expect(followed.history.at(-1)?.text?.text).toBe('De zakken zijn weg.')
    expect(followed.history.at(-1)?.attachments).toHaveLength(1)
    expect(followed.can).toEqual(expect.arrayContaining(['requestReopen', 'rate']))
  })

  test('leaves one mail to the citizen per step in the outbox', async () => {
    const reportId = await registered(api)
    await api.staff(people.department).report.start(await seen(api, reportId))
    const notices = await api.staff(people.clerk).notice.list({ reportId })
    const toReporter = notices.filter(({ audience }) => audience === 'reporter')
    expect(toReporter.map(({ kind, status }) => `${kind} ${status}`)).toEqual([
      'submitted received',
      'registered registered',
      'started in_progress',
    ])
  })
})

describe('a report that staff look for', () => {
  test('is found by its reference as somebody says it', async () => {
    const id = await submitted(api)
    const { reference } = await api.staff(people.clerk).report.get({ id })
    expect((await api.staff(people.clerk).report.get({ id: reference.replaceAll('-', ' ') })).id).toBe(id)
  })
})
