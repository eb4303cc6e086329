import { describe, expect, test } from 'vitest'
import { maskAddress } from './mask-address.ts'

describe('an address on a page that may be forwarded', () => {
  test('keeps the first letter and the domain of a mail address', () => {
    expect(maskAddress('an.peeters@example.be')).toBe('a•••@example.be')
  })
  test('keeps the last two digits of a telephone number', () => {
    expect(maskAddress('+32470123447')).toBe('•••47')
  })
  test('stays nothing when there is none', () => {
    expect(maskAddress(null)).toBeNull()
  })
})
