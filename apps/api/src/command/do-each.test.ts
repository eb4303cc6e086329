import { describe, expect, test } from 'vitest'
import { doEach } from './do-each.ts'

describe('the same for each of many', () => {
  test('counts those for which there was something to do', async () => {
    expect(await doEach(['a', 'b', 'c'], async (id) => id !== 'b')).toBe(2)
  })

  test('goes on after one that fails, and tells of it at the end', async () => {
    const tried: string[] = []
    const broken = new Error('broken')
    const doing = doEach(['a', 'b', 'c'], async (id) => {
      tried.push(id)
      if (id === 'a') throw broken
      return true
    })
    await expect(doing).rejects.toMatchObject({ message: '1 of 3 failed', cause: broken, errors: [broken] })
    expect(tried).toEqual(['a', 'b', 'c'])
  })
})
