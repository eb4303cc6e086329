import { expect, test } from 'vitest'
import { clockText } from './clock-text.ts'

test.each([
  [0, '0:00'],
  [19_999, '0:19'],
  [72_000, '1:12'],
  [3_723_000, '1:02:03'],
  // The clock of the server runs a little ahead of this one.
  [-2000, '0:00'],
])('%i ms is %s', (duration, text) => expect(clockText(duration)).toBe(text))
