import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createProposer } from './create-proposer.ts'
import { trainModel } from './train-model.ts'

const stem = (word: string) => word
const codes = ['a', 'b', 'c']
const word = fc.constantFrom('lamp', 'boom', 'put', 'constructor', '__proto__', 'toString', 'zak')
const text = fc.oneof(
  fc.array(word, { maxLength: 6 }).map((words) => words.join(' ')),
  fc.string({ maxLength: 60 }),
)
const examples = fc.array(fc.record({ text, category: fc.constantFrom(...codes, 'gone') }), { maxLength: 20 })
const set = fc.record({ written: examples, reported: examples })
const tuned = { stem, sharpness: 5, threshold: 0.5 }

test('confidences of all categories add up to one, best first, whatever was learned', () => {
  fc.assert(
    fc.property(set, text, (learned, asked) => {
      const found = createProposer(trainModel(codes, learned, tuned), stem)(asked)
      if (found.length === 0) return
      expect(found.map(({ category }) => category).sort()).toEqual(codes)
      expect(found.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1)
      expect(found.toSorted((a, b) => b.confidence - a.confidence)).toEqual(found)
    }),
  )
})

test('a model that was stored and read again proposes the same', () => {
  fc.assert(
    fc.property(set, text, (learned, asked) => {
      const model = trainModel(codes, learned, tuned)
      const again = JSON.parse(JSON.stringify(model))
      expect(createProposer(again, stem)(asked)).toEqual(createProposer(model, stem)(asked))
    }),
  )
})

test('case, accents and signs between words change nothing', () => {
  const words = fc.array(fc.constantFrom('lamp', 'boom', 'cafe', 'zak'), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(set, words, (learned, asked) => {
      const propose = createProposer(trainModel(codes, learned, tuned), stem)
      const shouted = asked.join(', ').toUpperCase().replaceAll('CAFE', 'CAFÉ')
      expect(propose(shouted)).toEqual(propose(asked.join(' ')))
    }),
  )
})
