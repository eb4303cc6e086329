import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

describe('the promise during a call', () => {
  test('names who does it, by when and by which rule, before there is a report', async () => {
    const said = await api
      .staff(people.clerk)
      .desk.promise({ category: 'fly-tipping', street: 'Zandbergstraat' })
    expect(said.destination).toEqual({ kind: 'department', code: 'nette-stad', name: 'Nette Stad' })
    expect(said.workingDays).toBeGreaterThan(0)
    expect(said.due).toBeGreaterThan(0)
    expect(said.rule?.number).toBeGreaterThan(0)
  })
  test('refuses a category that does not exist, and who is not of the desk', async () => {
    await expect(api.staff(people.clerk).desk.promise({ category: 'nothing' })).rejects.toThrow()
    await expect(api.staff(people.lead).desk.promise({ category: 'fly-tipping' })).rejects.toThrow()
  })
})
