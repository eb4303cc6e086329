import { minute } from '@meldpunt/domain'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { followCode } from '../../follow-code.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { submitted } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const ask = (reference: string) => api.anonymous().follow.askCode({ reference, language: 'fr' })
const use = (reference: string, code: string) => api.anonymous().follow.useCode({ reference, code })

/** The code in the last letter; a test reads what a mailbox would. */
function lastCode(): string {
  const letter = api.posted.at(-1)
  if (letter?.kind !== 'follow_code') throw new Error('No code was posted')
  return followCode(api.deps.keys.link, letter.codeId)
}
const wrongFor = (code: string) => (code === '000000' ? '111111' : '000000')

async function reported() {
  const reportId = await submitted(api)
  const { reference } = await api.staff(people.clerk).report.get({ id: reportId })
  return { reportId, reference }
}

describe('following by reference and code', () => {
  test('opens the report with the code from the mail, once', async () => {
    const { reportId, reference } = await reported()
    await ask(reference)
    expect(api.posted.at(-1)).toMatchObject({ kind: 'follow_code', language: 'fr' })
    const code = lastCode()
    expect(await use(reference, `${code.slice(0, 3)} ${code.slice(3)}`)).toEqual({ reportId })
    expect(api.granted.has(reportId)).toBe(true)
    await expect(use(reference, code)).rejects.toThrow('code_wrong')
  })

  test('says the same for a report that does not exist', async () => {
    const before = api.posted.length
    expect(await ask('482-193-70-4')).toEqual({ asked: true })
    expect(api.posted).toHaveLength(before)
    await expect(use('482-193-70-4', '123456')).rejects.toThrow('code_wrong')
  })

  test('takes no more than five tries, also when the sixth is right', async () => {
    const { reference } = await reported()
    await ask(reference)
    const code = lastCode()
    for (let count = 0; count < 5; count += 1)
      await expect(use(reference, wrongFor(code))).rejects.toThrow('code_wrong')
    await expect(use(reference, code)).rejects.toThrow('code_wrong')
  })

  test('takes the code for a quarter of an hour, and of its own report only', async () => {
    const [one, other] = [await reported(), await reported()]
    await ask(one.reference)
    const code = lastCode()
    await ask(other.reference)
    await expect(use(other.reference, code)).rejects.toThrow('code_wrong')
    api.time.now += 16 * minute
    await expect(use(one.reference, code)).rejects.toThrow('code_wrong')
  })

  test('sends three codes in a quarter of an hour and no more', async () => {
    const { reference } = await reported()
    const before = api.posted.length
    for (let count = 0; count < 5; count += 1) await ask(reference)
    expect(api.posted).toHaveLength(before + 3)
  })

  test('counts who asks many times at once', async () => {
    const { reference } = await reported()
    const before = api.posted.length
    await Promise.all(Array.from({ length: 8 }, () => ask(reference)))
    expect(api.posted).toHaveLength(before + 3)
  })

  test('takes its time for every try, so that a clock does not tell which reports exist', async () => {
    const { reference } = await reported()
    for (const tried of [reference, '482-193-70-4']) {
      const began = performance.now()
      await expect(use(tried, '123456')).rejects.toThrow('code_wrong')
      expect(performance.now() - began).toBeGreaterThan(190)
    }
  })

  test.each(['482-193-70-5', '12', ''])('tells that %j can be no reference', async (reference) => {
    await expect(ask(reference)).rejects.toThrow('reference_invalid')
  })
})
