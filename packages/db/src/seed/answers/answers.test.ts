import { plainSpoken, toInstant, toSpoken } from '@meldpunt/domain'
import { saveAnswerInput } from '@meldpunt/domain/input'
import { v7 as newId } from 'uuid'
import { expect, test } from 'vitest'
import { city } from '../city.ts'
import { answers, toContent } from './index.ts'

const now = toInstant('2026-11-23', '10:00')

test('the desk starts with sixty answers and more, of which fifteen and more in four languages', () => {
  expect(answers.length).toBeGreaterThanOrEqual(60)
  expect(answers.filter(({ en, fr, de }) => en && fr && de).length).toBeGreaterThanOrEqual(15)
  expect(new Set(answers.map(({ code }) => code)).size).toBe(answers.length)
})

test.each(answers.map((seed) => [seed.code, seed] as const))(
  '%s can be saved by an editor as it is',
  (_, seed) => {
    const wish = { commandId: newId(), id: newId(), expectedVersion: 0, content: toContent(seed) }
    expect(saveAnswerInput.safeParse(wish)).toMatchObject({ success: true })
    expect(city.departments.map(({ code }) => code)).toContain(toContent(seed).owner)
    if (seed.category) expect(city.categories.map(({ code }) => code)).toContain(seed.category)
  },
)

test.each(answers.map((seed) => [seed.code, seed] as const))(
  '%s is read aloud in a few short sentences',
  (_, seed) => {
    const { spoken, hours } = toContent(seed)
    const sentences = toSpoken({ spoken, hours, now, language: 'nl' })
    expect(sentences.length).toBeLessThanOrEqual(5)
    const text = plainSpoken({ spoken, hours, now, language: 'nl' })
    expect(text.length).toBeLessThan(260)
    expect(text).not.toMatch(/[*{}]/)
  },
)
