import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { citizens, signedIn } from '../../testing/test-citizens.ts'
import { people } from '../../testing/test-people.ts'
import { registered, seen } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const linkedTo = async (nationalNumber: string): Promise<string> => {
  const reportId = await registered(api)
  const told = { personId: null, nationalNumber }
  await api.staff(people.clerk).people.link({ ...(await seen(api, reportId)), ...told })
  return reportId
}

describe('whose report it is', () => {
  test('is told with since when and on what grounds, and never with the number', async () => {
    await signedIn(api, citizens.zoe)
    const reportId = await linkedTo(citizens.zoe.nationalNumber)
    const view = await api.staff(people.clerk).report.get({ id: reportId })
    expect(view.linkedPerson).toMatchObject({
      ...{ name: 'Zoë Maria Van den Bulcke', hasSignedIn: true, inWords: null },
      evidence: ['national_number'],
    })
    expect(view.linkedPerson?.since).toBeGreaterThanOrEqual(view.receivedAt)
    expect(JSON.stringify(view)).not.toContain(citizens.zoe.nationalNumber)
  })

  test('is not asked any more once the report was erased', async () => {
    const reportId = await registered(api)
    const reason = { reason: 'not_competent' as const, explanation: 'Niet van ons' }
    await api.staff(people.lead).report.decline({ ...(await seen(api, reportId)), ...reason })
    const before = await api.staff(people.clerk).report.get({ id: reportId })
    expect(before.legal).toContain('link_reporter')
    await api.staff(people.admin).report.erase(await seen(api, reportId))
    const after = await api.staff(people.clerk).report.get({ id: reportId })
    expect(after.legal).not.toContain('link_reporter')
  })

  test('has no name yet where only the number is known', async () => {
    const reportId = await linkedTo(citizens.youngTom.nationalNumber)
    const view = await api.staff(people.clerk).report.get({ id: reportId })
    expect(view.linkedPerson).toMatchObject({ name: null, hasSignedIn: false })
  })

  test('is nobody after it was unlinked, and is told to nobody of another department', async () => {
    const reportId = await linkedTo(citizens.tom.nationalNumber)
    const hidden = await api.staff(people.gardener).report.get({ id: reportId })
    expect(hidden).toMatchObject({ personalHidden: true, personLinked: true, linkedPerson: null })
    await api.staff(people.clerk).report.unlinkReporter(await seen(api, reportId))
    const view = await api.staff(people.clerk).report.get({ id: reportId })
    expect(view).toMatchObject({ personLinked: false, linkedPerson: null })
  })
})
