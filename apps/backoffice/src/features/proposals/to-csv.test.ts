import { expect, test } from 'vitest'
import { toCsv } from './to-csv.ts'

test('quotes what a comma, a quote or a line end would break, and lets nothing be a formula', () => {
  expect(
    toCsv([
      ['a,b', 'zei "ja"', 3],
      ['=1+1', 'x\ny', -2],
    ]),
  ).toBe('\uFEFF"a,b","zei ""ja""",3\r\n\'=1+1,"x\ny",-2\r\n')
})
