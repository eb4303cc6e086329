import { listForgottenFiles } from '@meldpunt/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { removeOrphans } from '../../jobs/remove-orphans.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { photographed, registered, seen } from '../../testing/test-reports.ts'
import { forgetFiles, removeForgotten } from './forget-files.ts'

const aDay = 86_400_000
const removed: string[] = []
let asked = 0
/** Keys that the storage cannot remove for now. */
const stuck = new Set<string>()
const storage = {
  put: async () => {},
  get: async () => null,
  remove: async (key: string) => {
    asked += 1
    if (stuck.has(key)) throw new Error('The disk is away')
    removed.push(key)
  },
}

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  api.deps.deleteFiles = async (keys) => void (await forgetFiles(deps(), keys))
})
afterAll(() => api.drop())

const deps = () => ({ db: api.database, storage, log: api.deps.log, clock: api.deps.clock })
const waiting = () => listForgottenFiles(api.database.read, 100)

/** A finished report with one photo, of which a person wants nothing left; gives the key of the file. */
async function erasable() {
  const reportId = await registered(api)
  const id = await photographed(api, reportId)
  const handled = { ...(await seen(api, reportId)), text: 'Opgeruimd', attachments: [id] }
  await api.staff(people.lead).report.handle(handled)
  return { wish: await seen(api, reportId), key: `photos/${id}` }
}

describe('a photo whose file cannot be removed', () => {
  test('does not make erasing fail, and goes when the storage works again', async () => {
    const { wish, key } = await erasable()
    stuck.add(key)
    await api.staff(people.admin).report.erase(wish)
    expect(await waiting()).toEqual([key])
    expect(await removeForgotten(deps())).toBe(0)
    stuck.clear()
    expect(await removeForgotten(deps())).toBe(1)
    expect(removed).toContain(key)
    expect(await waiting()).toEqual([])
  })

  test('keeps none of the others that nobody sent', async () => {
    const reportId = await registered(api)
    const [bad, good] = [await photographed(api, reportId), await photographed(api, reportId)]
    stuck.add(`photos/${bad}`)
    api.time.now += aDay + 1
    await removeOrphans(deps())
    expect(removed).toContain(`photos/${good}`)
    expect(await waiting()).toEqual([`photos/${bad}`])
  })
  test('is not asked for one by one while the storage is away', async () => {
    const keys = Array.from({ length: 60 }, (_, number) => `photos/away-${number}`)
    for (const key of keys) stuck.add(key)
    asked = 0
    expect(await forgetFiles(deps(), keys)).toBe(0)
    expect(asked).toBe(20)
  })
})
