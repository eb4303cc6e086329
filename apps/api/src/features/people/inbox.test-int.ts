import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionPerson } from '../../context.ts'
import { statementCounter } from '../../testing/counted.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { citizens, signedIn } from '../../testing/test-citizens.ts'
import { people } from '../../testing/test-people.ts'
import { seen, submission } from '../../testing/test-reports.ts'

let api: TestApi
let zoe: SessionPerson
let tom: SessionPerson
beforeAll(async () => {
  api = await createTestApi()
  zoe = await signedIn(api, citizens.zoe)
  tom = await signedIn(api, citizens.tom)
})
afterAll(() => api.drop())

const inboxOf = (person: SessionPerson, language: 'nl' | 'fr' = 'nl') =>
  api.citizen(person).person.inbox({ language })
const submit = async (person: SessionPerson) =>
  (await api.citizen(person).citizen.submit(submission())).reportId
async function register(reportId: string): Promise<void> {
  const wish = { category: 'fly-tipping', department: null, reason: null }
  await api.staff(people.clerk).report.register({ ...(await seen(api, reportId)), ...wish })
}

describe('the inbox', () => {
  test('has what the reporter was told, newest first, in the language that is read', async () => {
    const reportId = await submit(zoe)
    await register(reportId)
    const { items, unread } = await inboxOf(zoe)
    expect(items.map((item) => item.title)).toEqual([
      expect.stringContaining('Nette Stad'),
      'Dank je. Je melding is bij 1777.',
    ])
    expect(items[0]).toMatchObject({ reportId, unread: true, about: 'Sluikstort, Kerkstraat 41' })
    expect(unread).toBe(2)
    const french = await inboxOf(zoe, 'fr')
    expect(french.items[1]?.title).not.toBe(items[1]?.title)
  })

  test('is read line by line or as a whole, and by nobody else', async () => {
    const [line] = (await inboxOf(zoe)).items
    const ids = [line?.id ?? '']
    const read = (person: SessionPerson, wish: string[] | null, commandId = newId()) =>
      api.citizen(person).person.markRead({ commandId, ids: wish })
    await read(tom, ids)
    await read(tom, null)
    expect((await inboxOf(zoe)).unread).toBe(2)
    const commandId = newId()
    expect(await read(zoe, ids, commandId)).toEqual({ unread: 1 })
    expect(await read(zoe, ids, commandId)).toEqual({ unread: 1 })
    expect(await api.citizen(zoe).person.session()).toMatchObject({ person: { unread: 1 } })
    expect(await read(zoe, null)).toEqual({ unread: 0 })
    expect((await inboxOf(zoe)).items.every(({ unread }) => !unread)).toBe(true)
  })

  test('is one of the ways in which the reporter was told; a dossier is none', async () => {
    const reportId = await submit(zoe)
    await api.database.write.updateTable('notice').set({ state: 'sent' }).execute()
    const { history } = await api.citizen(zoe).follow.get({ reportId, language: 'nl' })
    expect(history[0]?.toldBy).toEqual(['inbox', 'mail', 'mijn_burgerprofiel'])
  })

  test('takes as many statements for one line as for a page, and goes on where the page ended', async () => {
    const count = await statementCounter(api)
    await submit(tom)
    expect(await count(() => inboxOf(tom))).toBe(3)
    for (let number = 0; number < 25; number += 1) await submit(tom)
    expect(await count(() => inboxOf(tom))).toBe(3)
    const { items, nextCursor } = await inboxOf(tom)
    const rest = await api.citizen(tom).person.inbox({ language: 'nl', cursor: nextCursor })
    expect([items.length, rest.items.length, rest.nextCursor]).toEqual([20, 6, null])
  })
})
