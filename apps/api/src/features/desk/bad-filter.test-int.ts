import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { registered } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

test('a filter with a character that no database keeps loses only that', async () => {
  await registered(api)
  const desk = api.staff(people.clerk).desk
  expect((await desk.queue({ postcodes: ['85\u000000'] })).total).toBe(1)
  expect((await desk.queue({ departments: ['\u0000'], categories: ['\ud800'] })).total).toBe(0)
  expect((await desk.facets({ categories: ['fly-\u0000tipping'] })).postcodes).toMatchObject([
    { code: '8500' },
  ])
})
