import { expect, test } from 'vitest'
import { percentOf } from './confidence.ts'

test.each([
  [0.5, 50],
  [0.937, 94],
  [0.9996, 99],
  [1, 99],
])('a confidence of %s is shown as %s %%', (confidence, shown) => expect(percentOf(confidence)).toBe(shown))
