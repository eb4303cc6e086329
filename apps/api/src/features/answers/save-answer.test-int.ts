import type { SaveAnswerInput } from '@meldpunt/domain/input'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const contentOf = (code: string): SaveAnswerInput['content'] => ({
  ...{ code, kind: 'answer', question: 'Mag ik drakenkruid planten?', spoken: 'Ja.', body: '' },
  ...{
    owner: '1777',
    synonyms: [],
    category: null,
    validFrom: null,
    validUntil: null,
    hours: null,
    place: null,
  },
  ...{ reviewOn: '2027-05-01', followUps: [], links: [], translations: {} },
})
const answers = () => api.staff(people.clerk).answer
const save = (id: string, expectedVersion: number, code: string) =>
  answers().save({ commandId: newId(), id, expectedVersion, content: contentOf(code) })

describe('an answer that is there', () => {
  test('gets another address, but not one that another has', async () => {
    const id = newId()
    await save(newId(), 0, 'taken')
    await save(id, 0, 'free')
    expect(await refused(save(id, 1, 'taken'))).toMatchObject({ fields: { code: 'slug_taken' } })
    expect(await save(id, 1, 'freed')).toEqual({ kind: 'saved', version: 2 })
    expect(await save(id, 1, 'taken')).toMatchObject({ kind: 'stale', current: { code: 'freed' } })
  })
})
