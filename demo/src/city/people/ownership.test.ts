import { expect, test } from 'vitest'
import { ownerships } from './ownership.ts'

const subsOf = (count: number) => [...ownerships(count).values()].map(({ citizen }) => citizen.sub)

test('in a small city too, everybody who has reports has one, and nobody one that is not there', () => {
  expect(new Set(subsOf(40))).toEqual(new Set(subsOf(400)))
  expect([...ownerships(40).keys()].every((at) => at >= 0 && at < 40)).toBe(true)
  expect(ownerships(5).size).toBe(5)
  expect(ownerships(0).size).toBe(0)
})

test('the same number of reports has the same owners', () => {
  expect([...ownerships(400)]).toEqual([...ownerships(400)])
})
