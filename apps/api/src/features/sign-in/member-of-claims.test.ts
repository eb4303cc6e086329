import { describe, expect, test } from 'vitest'
import { standingOf } from '../../city/standing-of.ts'
import { claimValues, memberOfClaims } from './member-of-claims.ts'

const mappings = [
  { claimValue: 'street-team', role: 'department', department: 'nette-stad' },
  { claimValue: 'park-bosses', role: 'lead', department: 'groen' },
  { claimValue: 'desk', role: 'clerk', department: '1777' },
] as const

describe('the claim of the city', () => {
  test('may be a list, one value, a part of a claim, or missing', () => {
    expect(claimValues({ groups: ['a', 'b', 3] }, 'groups')).toEqual(['a', 'b'])
    expect(claimValues({ role: 'a' }, 'role')).toEqual(['a'])
    expect(claimValues({ realm_access: { roles: ['a'] } }, 'realm_access.roles')).toEqual(['a'])
    expect(claimValues({ 'https://city.example/roles': ['a'] }, 'https://city.example/roles')).toEqual(['a'])
    expect(claimValues({ groups: { toString: 'desk' } }, 'groups')).toEqual([])
    expect(claimValues(null, 'groups')).toEqual([])
  })
})

describe('somebody with two departments', () => {
  test('is in both, leads the one, and acts in the widest role', () => {
    expect(standingOf(['park-bosses', 'street-team', 'choir'], mappings)).toEqual({
      role: 'lead',
      departments: [
        { code: 'groen', role: 'lead' },
        { code: 'nette-stad', role: 'member' },
      ],
    })
  })
})

describe('an account', () => {
  const reading = { newId: () => 'new', mappings }
  test('without a mapped value is nobody here', () => {
    expect(memberOfClaims({ sub: 'bo' }, { ...reading, values: ['choir'] })).toBeNull()
  })
  test('without a name is called by what there is', () => {
    const claims = { sub: 'bo', preferred_username: 'bo.maes' }
    expect(memberOfClaims(claims, { ...reading, values: ['desk'] })).toMatchObject({
      ...{ subject: 'bo', name: 'bo.maes', email: '', role: 'clerk' },
      departments: [{ code: '1777', role: 'member' }],
    })
  })
  test('without a subject is refused', () => {
    expect(() => memberOfClaims({ name: 'Bo' }, { ...reading, values: ['desk'] })).toThrow()
  })
})
