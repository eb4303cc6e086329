import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldText, foldWords, hasPhrase } from './fold-text.ts'

const anyText = fc.string({ unit: 'binary' })

test('folding what is folded changes nothing', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(foldText(foldText(text))).toBe(foldText(text))
    }),
  )
})

test('every word of a text is found in it, in upper case too', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-zé]{1,8}$/), { minLength: 1 }), (words) => {
      const text = foldWords(words.join(', '))
      for (const word of words) expect(hasPhrase(text, word.toUpperCase())).toBe(true)
    }),
  )
})
