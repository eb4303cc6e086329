import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { city } from '../seed/city.ts'
import { publishRuleSet } from '../stores/publish-rule-set.ts'
import { saveMember } from '../stores/save-member.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import {
  activeRuleSet,
  listCategories,
  listCategoryGroups,
  listClosingDays,
  listDepartments,
  listPartners,
} from './city.ts'
import { findMemberBySubject, listMembers, type Member } from './members.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

describe('the starting data', () => {
  test('is read as it was written, in its order', async () => {
    expect(await listDepartments(database.read)).toEqual(city.departments)
    expect(await listPartners(database.read)).toEqual(city.partners)
    expect(await listCategories(database.read)).toEqual(city.categories)
    expect(await listCategoryGroups(database.read)).toEqual(city.categoryGroups)
    expect(await listClosingDays(database.read)).toEqual(city.closingDays)
  })
})

describe('the rules in force', () => {
  test('are the last published, and a version is published once', async () => {
    const ruleSet = { version: 2, rules: [], zones: city.zones }
    const both = [
      publishRuleSet(database.write, ruleSet, 'an'),
      publishRuleSet(database.write, ruleSet, 'bo'),
    ]
    expect((await Promise.all(both)).sort()).toEqual([false, true])
    expect(await activeRuleSet(database.read)).toEqual(ruleSet)
  })
})

describe('a member', () => {
  const bo: Member = {
    ...{
      memberId: newId(),
      subject: 'bo',
      name: 'Bo Maes',
      email: 'bo@example.org',
      role: 'lead',
      language: 'nl',
    },
    departments: [{ code: 'nette-stad', role: 'lead' }],
  }

  test('is found by account, and moves without becoming another person', async () => {
    await saveMember(database.write, bo)
    const moved: Member = { ...bo, memberId: newId(), departments: [{ code: 'groen', role: 'member' }] }
    expect(await saveMember(database.write, moved)).toBe(bo.memberId)
    const found = { ...moved, memberId: bo.memberId }
    expect(await findMemberBySubject(database.read, 'bo')).toEqual(found)
    expect(await listMembers(database.read)).toEqual([found])
  })

  test('that is unknown is nobody', async () => {
    expect(await findMemberBySubject(database.read, 'wie')).toBeNull()
  })
})
