import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionMember } from '../../context.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const colleague: SessionMember = { ...people.gardener, role: 'clerk' }
const calls = (member: SessionMember) => api.staff(member).calls

describe('a telephone', () => {
  test('is of one clerk, also when two sit down at it at the same moment, or one says so twice', async () => {
    const sit = (member: SessionMember) => calls(member).setLine({ line: '109' })
    await Promise.all([sit(people.clerk), sit(colleague), sit(people.clerk), sit(colleague)])
    const screens = await Promise.all([people.clerk, colleague].map((member) => calls(member).current()))
    expect(screens.map(({ line }) => line).toSorted()).toEqual(['109', null])
  })
})
