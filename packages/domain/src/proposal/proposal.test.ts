import { describe, expect, test } from 'vitest'
import { calibrate } from './calibrate.ts'
import { createProposer } from './create-proposer.ts'
import { type Judged, measure } from './judge.ts'
import { candidatesOf, isSure } from './propose-categories.ts'
import { longestProposalText } from './text-features.ts'
import { trainModel } from './train-model.ts'

const stem = (word: string) => word.replace(/(en|s)$/, '')
const untuned = { stem, sharpness: 8, threshold: 0.5 }
const of = (category: string, ...texts: readonly string[]) => texts.map((text) => ({ category, text }))
const written = [
  ...of('lamp', 'straatlamp brandt niet', 'de lamp is stuk', 'lantaarnpaal knippert'),
  ...of('tree', 'boom omgewaaid', 'tak van de boom afgebroken', 'bomen snoeien'),
]
const learn = (reported: typeof written = []) => trainModel(['lamp', 'tree'], { written, reported }, untuned)
const propose = createProposer(learn(), stem)
const first = (text: string) => propose(text)[0]?.category

describe('a model', () => {
  test('knows other forms, typing errors and compounds of the words that it learned', () => {
    expect(first('twee straatlampen zijn stuk')).toBe('lamp')
    expect(first('straatlmap')).toBe('lamp')
    expect(first('De BÓMEN zijn te hoog')).toBe('tree')
  })

  test('says nothing about a text without any known word', () => {
    expect(propose('xqz 1777 !!')).toEqual([])
    expect(propose('')).toEqual([])
  })

  test('reads only the beginning of a text', () => {
    const start = 'lamp '.repeat(longestProposalText / 5)
    expect(propose(`${start}${'boom '.repeat(5_000)}`)).toEqual(propose(start))
  })

  test('leaves out examples of categories that are not in use', () => {
    expect(JSON.stringify(learn(of('gone', 'zwembad', 'zwembad', 'zwembad')))).not.toContain('zwembad')
  })

  test('keeps nothing that stands in fewer than three reports', () => {
    const twice = of('tree', 'boom bij Vandenbulcke', 'tak bij Vandenbulcke')
    expect(JSON.stringify(learn(twice))).not.toContain('denb')
    expect(learn([...twice, ...of('tree', 'Vandenbulcke belde')]).features).toHaveProperty('vandenbulcke')
  })

  test('keeps no numbers', () => {
    const numbers = of('tree', 'bel 0470123456', 'bel 0470123456', 'bel 0470123456')
    expect(Object.keys(learn(numbers).features).join(' ')).not.toMatch(/\d/)
  })
})

describe('proposals', () => {
  const proposals = [0.7, 0.2, 0.07, 0.02, 0.01].map((confidence, at) => ({ category: `c${at}`, confidence }))

  test('are three at most, without those that are nearly out of the question', () => {
    expect(candidatesOf(proposals).map(({ category }) => category)).toEqual(['c0', 'c1', 'c2'])
    expect(candidatesOf(proposals.slice(3))).toEqual([])
  })

  test('are shown from the threshold on', () => {
    expect(isSure({ threshold: 0.7 }, proposals)).toBe(true)
    expect(isSure({ threshold: 0.71 }, proposals)).toBe(false)
    expect(isSure({ threshold: 0 }, [])).toBe(false)
  })
})

describe('judging', () => {
  const judged = (category: string, confidence: number): Judged => ({
    category,
    proposals: [
      { category: 'a', confidence },
      { category: 'b', confidence: 1 - confidence },
    ],
  })
  const some = [judged('a', 0.9), judged('b', 0.6), judged('c', 0.8)]

  test('counts the first, the first three, and what is above the threshold', () => {
    expect(measure(some, 0.7)).toEqual({
      texts: 3,
      top1: 1 / 3,
      top3: 2 / 3,
      coverage: 2 / 3,
      rightAbove: 1 / 2,
    })
    expect(measure([], 0.5)).toEqual({ texts: 0, top1: 0, top3: 0, coverage: 0, rightAbove: 0 })
  })

  test('finds a threshold above which four of five are right', () => {
    const sure = Array.from({ length: 30 }, () => judged('a', 0.9))
    const unsure = Array.from({ length: 30 }, (_, at) => judged(at % 2 ? 'a' : 'b', 0.55))
    const { sharpness, threshold } = calibrate([...sure, ...unsure])
    expect(sharpness).toBeGreaterThan(0)
    expect(threshold).toBeGreaterThan(0.5)
  })
})
