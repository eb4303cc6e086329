import { describe, expect, test } from 'vitest'
import { fittingBlocks } from './fitting-blocks.ts'

const blocks = [
  { title: 'Aangifte van schade', body: 'Vul het formulier in.' },
  { title: 'Schade aan auto', body: 'Maak foto’s van de put.' },
  { title: 'Ophaling geëist', body: 'Bewaar je aankoopbewijs bij schade.' },
]
const titles = (typed: string) => fittingBlocks(blocks, typed).map(({ title }) => title)

describe('the blocks that fit', () => {
  test('are all of them while nothing is typed, in the order of the server', () => {
    expect(titles('')).toEqual(blocks.map(({ title }) => title))
  })

  test('begin with what starts with the words, then the title, then the text', () => {
    expect(titles('schade')).toEqual(['Schade aan auto', 'Aangifte van schade', 'Ophaling geëist'])
  })

  test('hold every word, whatever its case and accents', () => {
    expect(titles('AUTO scha')).toEqual(['Schade aan auto'])
    expect(titles('geeist')).toEqual(['Ophaling geëist'])
    expect(titles('xyz')).toEqual([])
  })

  test('are never more than there are digits', () => {
    expect(fittingBlocks(Array(30).fill(blocks[0]), '')).toHaveLength(9)
  })
})
