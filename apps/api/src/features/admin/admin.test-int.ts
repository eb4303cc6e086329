import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SessionMember } from '../../context.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { people } from '../../testing/test-people.ts'
import { enter } from '../sign-in/enter.ts'

let api: TestApi
let ann: SessionMember
beforeEach(async () => {
  api = await createTestApi()
  ann = await signIn('ann', ['meldpunt:1777:admin'])
})
afterEach(() => api.drop())

async function signIn(sub: string, groups: string[]): Promise<SessionMember> {
  const entered = await enter(api.deps, { sub, name: sub, groups })
  if (entered.kind !== 'in') throw new Error(entered.kind)
  return entered.member
}
const admin = () => api.staff(ann).admin
const parks = { claimValue: 'park-team', role: 'lead', department: 'groen' } as const
const administrators = { claimValue: 'meldpunt:1777:admin', role: 'admin', department: '1777' } as const
const trail = async () => (await admin().changes({})).rows.map(({ kind, by, data }) => ({ kind, by, data }))

describe('the mapping', () => {
  test('lets in by a new line, at once, and says whom it touches before', async () => {
    await signIn('bo', ['park-team', 'meldpunt:nette-stad:department'])
    expect(await admin().previewMapping({ line: parks, change: 'add' })).toMatchObject([
      {
        name: 'bo',
        before: { role: 'department' },
        after: { role: 'lead', departments: [{ code: 'groen' }, {}] },
      },
    ])
    expect(await admin().addMapping(parks)).toEqual({ changed: true })
    expect(await signIn('bo', ['park-team'])).toMatchObject({
      role: 'lead',
      departments: [{ name: 'Groen' }],
    })
    const { lines } = await admin().mappings()
    expect(lines).toContainEqual(
      expect.objectContaining({
        claimValue: 'park-team',
        createdBy: 'ann',
        members: [expect.objectContaining({ name: 'bo' })],
      }),
    )
  })

  test('shuts out by a line that is taken away, and is written down once each time', async () => {
    await admin().addMapping(parks)
    await signIn('bo', ['park-team'])
    expect(await admin().previewMapping({ line: parks, change: 'remove' })).toMatchObject([
      { name: 'bo', before: { role: 'lead' }, after: null },
    ])
    expect(await admin().addMapping(parks)).toEqual({ changed: false })
    expect(await admin().removeMapping(parks)).toEqual({ changed: true })
    expect(await admin().removeMapping(parks)).toEqual({ changed: false })
    await expect(signIn('bo', ['park-team'])).rejects.toThrow('no_role')
    expect(await trail()).toEqual([
      { kind: 'mapping_removed', by: 'ann', data: { ...parks, department: 'Groen' } },
      { kind: 'mapping_added', by: 'ann', data: { ...parks, department: 'Groen' } },
    ])
  })

  test('keeps its last line that makes administrators', async () => {
    expect(await refused(admin().removeMapping(administrators))).toMatchObject({
      code: 'CONFLICT',
      rejection: 'last_administrator',
    })
  })

  test('is not changed by somebody in such a way that they could not put it right', async () => {
    await admin().addMapping({ ...administrators, claimValue: 'it-team' })
    expect(await refused(admin().removeMapping(administrators))).toMatchObject({ rejection: 'own_access' })
    const other = await signIn('otto', ['it-team'])
    expect(await api.staff(other).admin.removeMapping(administrators)).toEqual({ changed: true })
  })

  test('keeps an administrator when two take away each other at once', async () => {
    const second = { ...administrators, claimValue: 'it-team' }
    await admin().addMapping(second)
    const otto = await signIn('otto', ['it-team'])
    const both = await Promise.allSettled([
      admin().removeMapping(second),
      api.staff(otto).admin.removeMapping(administrators),
    ])
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  test('knows no department that the city does not have', async () => {
    const wrong = admin().addMapping({ ...parks, department: 'maan' })
    expect(await refused(wrong)).toMatchObject({ fields: { department: 'department_required' } })
  })
})

describe('a member', () => {
  test('is put out of use and back by an administrator, who stays in use', async () => {
    const bo = await signIn('bo', ['meldpunt:nette-stad:lead'])
    const wish = { memberId: bo.memberId, active: false }
    expect(await admin().setActive(wish)).toEqual({ changed: true })
    expect(await admin().setActive(wish)).toEqual({ changed: false })
    await expect(signIn('bo', ['meldpunt:nette-stad:lead'])).rejects.toThrow('deactivated')
    expect(await admin().members()).toContainEqual(
      expect.objectContaining({
        name: 'bo',
        active: false,
        departments: [expect.objectContaining({ leads: true })],
      }),
    )
    await admin().setActive({ ...wish, active: true })
    expect(await signIn('bo', ['meldpunt:nette-stad:lead'])).toMatchObject({ memberId: bo.memberId })
    expect((await trail()).map(({ kind }) => kind)).toEqual(['member_activated', 'member_deactivated'])
    const yourself = admin().setActive({ memberId: ann.memberId, active: false })
    expect(await refused(yourself)).toMatchObject({ rejection: 'own_access' })
  })

  test('that is nobody is refused', async () => {
    const nobody = admin().setActive({ memberId: '00000000-0000-7000-8000-999999999999', active: false })
    expect(await refused(nobody)).toMatchObject({ code: 'NOT_FOUND', rejection: 'member_unknown' })
  })
})

describe('who is no administrator', () => {
  test('neither reads nor changes who gets in', async () => {
    for (const caller of [api.staff(people.clerk), api.staff(people.manager), api.anonymous()]) {
      expect(['FORBIDDEN', 'UNAUTHORIZED']).toContain((await refused(caller.admin.mappings())).code)
      expect(['FORBIDDEN', 'UNAUTHORIZED']).toContain((await refused(caller.admin.addMapping(parks))).code)
    }
  })
})
