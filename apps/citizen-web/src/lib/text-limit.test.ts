import { textLimit as limitOfServer } from '@meldpunt/domain/input'
import { expect, test } from 'vitest'
import { textLimit } from './text-limit.ts'

test('a field counts down to the limit that the server keeps', () => {
  expect(textLimit).toBe(limitOfServer)
})
