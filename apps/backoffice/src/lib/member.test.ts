import { describe, expect, test } from 'vitest'
import { els, nadia } from '../test/samples.ts'
import { ownDepartments, startSearch } from './member.ts'

describe('the list that somebody starts from', () => {
  test.each(['clerk', 'manager', 'admin', 'ombudsman'] as const)('is the whole city for a %s', (role) => {
    expect(startSearch({ ...els, role })).toEqual({})
  })
  test.each(['department', 'lead'] as const)('is that of the own department for a %s', (role) => {
    expect(startSearch({ ...nadia, role })).toEqual({ dienst: ['nette-stad'] })
  })
})

test('somebody of two departments is told of both', () => {
  const departments = [...nadia.departments, { code: 'groen', name: 'Groen' }]
  expect(ownDepartments({ ...nadia, departments })).toBe('Nette Stad, Groen')
})
