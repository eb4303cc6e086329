import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'

let api: TestApi
const answerId = newId()
beforeAll(async () => {
  api = await createTestApi()
  const content = {
    ...{
      code: 'sterrenwacht',
      kind: 'answer' as const,
      question: 'Mag ik naar de sterrenwacht?',
      owner: '1777',
    },
    ...{
      spoken: 'Ja, dat **mag**.',
      body: '',
      synonyms: [],
      category: null,
      validFrom: null,
      validUntil: null,
    },
    place: { name: 'Sterrenwacht', address: 'Sterrenlaan 5, 8500 Kortrijk' },
    ...{ reviewOn: '2027-05-01', hours: null, followUps: [], links: [] },
    translations: { fr: { question: 'Puis-je y aller ?', spoken: 'Oui.', body: '' } },
  }
  await api.staff(people.clerk).answer.save({ commandId: newId(), expectedVersion: 0, id: answerId, content })
})
afterAll(() => api.drop())

const wish = () => ({
  commandId: newId(),
  answerId,
  language: 'nl' as const,
  by: 'sms' as const,
  address: '0470123456',
})
const send = (asked: ReturnType<typeof wish>) => api.staff(people.clerk).answer.send(asked)

test('a caller gets what was read aloud in writing, once, in a language that there is', async () => {
  const asked = wish()
  expect(await send(asked)).toEqual({ sentTo: '+32470123456' })
  expect(await send(asked)).toEqual({ sentTo: '+32470123456' })
  await api.staff(people.clerk).answer.send({ ...wish(), language: 'de' })
  await api.staff(people.clerk).answer.send({ ...wish(), language: 'fr' })
  const sent = { kind: 'answer', by: 'sms', to: '+32470123456', code: 'sterrenwacht' }
  const dutch = {
    ...sent,
    question: 'Mag ik naar de sterrenwacht?',
    sentence: 'Ja, dat mag.',
    language: 'nl',
  }
  expect(api.posted).toEqual([
    dutch,
    dutch,
    { ...sent, question: 'Puis-je y aller ?', sentence: 'Oui.', language: 'fr' },
  ])
})

test('a caller gets the way to where it is, in the own language also where nobody translated the answer', async () => {
  const clerk = api.staff(people.clerk)
  await clerk.answer.send({ ...wish(), route: true, language: 'de' })
  expect(api.posted.at(-1)).toEqual({
    ...{ kind: 'route', by: 'sms', to: '+32470123456', language: 'de' },
    ...{ name: 'Sterrenwacht', address: 'Sterrenlaan 5, 8500 Kortrijk' },
  })
  const { place } = await clerk.answer.get({ id: answerId })
  expect(place?.route).toContain('Sterrenlaan+5')
})

test('the way to an answer that is about no place is not sent, and it stays unposted', async () => {
  const clerk = api.staff(people.clerk)
  const before = api.posted.length
  const [asked] = (await clerk.answer.list()).filter(({ place, active }) => place === null && active)
  const refusal = await refused(clerk.answer.send({ ...wish(), answerId: asked?.id ?? '', route: true }))
  expect(refusal).toMatchObject({ rejection: 'answer_without_place' })
  expect(api.posted).toHaveLength(before)
})

test('an answer that is not there is not sent', async () => {
  expect(await refused(send({ ...wish(), answerId: newId() }))).toMatchObject({ rejection: 'answer_unknown' })
})
