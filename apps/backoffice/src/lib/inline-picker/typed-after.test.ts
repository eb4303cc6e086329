import { describe, expect, test } from 'vitest'
import { typedAfter } from './typed-after.ts'

const at = (text: string, sign: '/' | '@' = '/') => typedAfter(sign, text, text.length)

describe('a sign that opens a list', () => {
  test('does so at the start of a word, with what follows it', () => {
    expect(at('/')).toEqual({ from: 0, query: '' })
    expect(at('Dag Griet,\n/scha')).toEqual({ from: 11, query: 'scha' })
    expect(at('/schade aan')).toEqual({ from: 0, query: 'schade aan' })
    expect(at('Vraag het @lien', '@')).toEqual({ from: 10, query: 'lien' })
  })

  test('is only a sign inside a word, before a space and on an earlier line', () => {
    expect(at('en/of')).toBeNull()
    expect(at('24/7')).toBeNull()
    expect(at('rosa@voorbeeld', '@')).toBeNull()
    expect(at('ja / nee')).toBeNull()
    expect(at('/scha\nverder')).toBeNull()
    expect(at('niets')).toBeNull()
  })

  test('looks at what stands before the caret only', () => {
    expect(typedAfter('/', '/scha en meer', 3)).toEqual({ from: 0, query: 'sc' })
    expect(typedAfter('/', 'eerst /scha', 5)).toBeNull()
  })

  test('lets go of a long text, which is no search any more', () => {
    expect(at(`/${'a'.repeat(60)}`)).toBeNull()
  })
})
