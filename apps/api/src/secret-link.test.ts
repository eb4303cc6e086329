import { describe, expect, test } from 'vitest'
import { holdsLink, linkToken, type SecretLink } from './secret-link.ts'

const key = Buffer.alloc(32, 7)
const link: SecretLink = {
  reportId: '01936c5e-9a3b-7c11-8f00-0123456789ab',
  audience: 'reporter',
  version: 1,
}

describe('a secret link', () => {
  test('is proved by its token', () => {
    expect(holdsLink(key, linkToken(key, link))).toEqual(link)
  })

  test('is proved by no token of another key', () => {
    expect(holdsLink(key, linkToken(Buffer.alloc(32, 8), link))).toBeNull()
  })

  test('is refused with any one character changed', () => {
    const token = linkToken(key, link)
    for (let index = 0; index < token.length; index += 1) {
      const other = token[index] === 'A' ? 'Q' : 'A'
      expect(holdsLink(key, token.slice(0, index) + other + token.slice(index + 1))).toBeNull()
    }
  })

  test('of another version has another token, so that raising the version revokes it', () => {
    const second = linkToken(key, { ...link, version: 2 })
    expect(second).not.toBe(linkToken(key, link))
    expect(holdsLink(key, second)).toEqual({ ...link, version: 2 })
  })

  test('is not what is too short, too long or no token at all', () => {
    for (const text of ['', 'x', `${linkToken(key, link)}A`, '😀'.repeat(23), "' or 1=1 --"]) {
      expect(holdsLink(key, text)).toBeNull()
    }
  })
})
