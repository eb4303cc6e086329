import { expect, test } from 'vitest'
import { routeTo } from './route.ts'

test('the way to an address carries the whole of it, whatever signs it has', () => {
  const address = 'Grote Markt 54 & bus 2, 8500 Kortrijk'
  const link = new URL(routeTo(address))
  expect(link.pathname).toBe('/directions')
  expect(link.searchParams.get('to')).toBe(address)
})
