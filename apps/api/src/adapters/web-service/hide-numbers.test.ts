import { expect, test } from 'vitest'
import { hideNumbers } from './hide-numbers.ts'

test.each([
  ['invalid recipient +32470001234', 'invalid recipient [number]'],
  ['invalid recipient 0470001234', 'invalid recipient [number]'],
  ['invalid recipient 0032470001234', 'invalid recipient [number]'],
  ['0470/00.12.34 is no mobile', '[number] is no mobile'],
  ['0470 00 12 34 is no mobile', '[number] is no mobile'],
  ['ssin: 85.07.30-033.28', 'ssin: [number]'],
  ['ssin: 85073003328', 'ssin: [number]'],
])('a service that repeats a number of somebody brings none into the log: %s', (said, logged) => {
  expect(hideNumbers(said)).toBe(logged)
})

test('what is no number of anybody stays', () => {
  const said = 'error 40013 at 2026-11-23T10:00:00Z: quota of 1000 messages exceeded'
  expect(hideNumbers(said)).toBe(said)
})

test('a long answer is cut', () => {
  expect(hideNumbers('x'.repeat(5000))).toHaveLength(400)
})
