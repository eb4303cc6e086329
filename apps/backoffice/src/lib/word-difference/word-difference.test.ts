import { describe, expect, test } from 'vitest'
import { wordDifference } from './word-difference.ts'

const marked = (before: string, after: string): string =>
  wordDifference(before, after)
    .map(({ text, in: where }) =>
      where === 'both' ? text : where === 'before' ? `[-${text}-]` : `[+${text}+]`,
    )
    .join('')

describe('the difference between two texts', () => {
  test('marks only the words that changed', () => {
    expect(marked('Bewaar je bewijs.', 'Bewaar altijd je bewijs.')).toBe('Bewaar [+altijd +]je bewijs.')
    expect(marked('Dag Zoë, tot morgen', 'Dag Jan, tot morgen')).toBe('Dag [-Zoë,-][+Jan,+] tot morgen')
    expect(marked('een twee', 'een')).toBe('een[- twee-]')
    expect(marked('Zet niets naast de bol.', 'Zet alles in de bol.')).toBe(
      'Zet [-niets naast-][+alles in+] de bol.',
    )
    expect(marked('een twee drie', 'vier twee vijf')).toBe('[-een-][+vier+] twee [-drie-][+vijf+]')
  })

  test('is nothing for the same text, and everything from or to none', () => {
    expect(marked('zelfde', 'zelfde')).toBe('zelfde')
    expect(marked('', '')).toBe('')
    expect(marked('', 'nieuw')).toBe('[+nieuw+]')
    expect(marked('oud', '')).toBe('[-oud-]')
  })

  test('gives both texts again when its marks are read apart, however long they are', () => {
    const [one, other] = ['a b c d e '.repeat(200), 'b a c e d '.repeat(200)]
    const stretches = wordDifference(one, other)
    const without = (where: 'before' | 'after') =>
      stretches
        .filter((stretch) => stretch.in !== where)
        .map(({ text }) => text)
        .join('')
    expect([without('after'), without('before')]).toEqual([one, other])
  })
})
