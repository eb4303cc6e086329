import { describe, expect, test } from 'vitest'
import type { Member } from '../../lib/member.ts'
import { els } from '../../test/samples.ts'
import { spacesOf } from './spaces.ts'

const words = {
  ...{
    queue: 'queue',
    call: 'call',
    admin: 'admin',
    insight: 'insight',
    mappings: 'mappings',
    answers: 'answers',
    textBlocks: 'texts',
  },
  ...{ mentions: 'mine', proposals: 'proposals' },
  ...{ desk: 'desk', inbox: 'inbox', contacts: 'contacts' },
  ...{ members: 'members', erasure: 'erasure', retention: 'retention', changes: 'changes', accessLog: 'log' },
}
const of = (role: Member['role'], pathname = '/wachtrij') =>
  spacesOf({ ...els, role }, { pathname, words, counts: { inbox: 14 } })
const labels = (role: Member['role']) =>
  of(role).map(({ label, pages }) => [label, pages?.map((page) => page.label)])

describe('the work spaces', () => {
  test('hold what each role may open, and nothing else', () => {
    expect(labels('clerk')).toEqual([
      ['desk', ['call', 'inbox', 'contacts']],
      ['queue', undefined],
      ['insight', ['proposals']],
      ['admin', ['answers', 'texts']],
    ])
    expect(labels('lead')).toEqual([
      ['queue', undefined],
      ['mine', ['mine']],
      ['insight', ['proposals']],
      ['admin', ['answers', 'texts']],
    ])
    expect(labels('manager')).toEqual([
      ['queue', undefined],
      ['insight', ['proposals']],
      ['admin', ['retention', 'changes']],
    ])
    expect(labels('ombudsman')).toEqual([
      ['queue', undefined],
      ['mine', ['mine']],
      ['insight', ['log']],
      ['admin', ['erasure', 'retention', 'changes']],
    ])
    expect(labels('admin')[2]).toEqual([
      'admin',
      ['mappings', 'members', 'erasure', 'retention', 'changes', 'answers', 'texts'],
    ])
  })

  test('mark the one that somebody is in, with its page', () => {
    const spaces = of('admin', '/beheer/medewerkers')
    expect(spaces.map(({ current }) => current)).toEqual([false, false, true])
    expect(spaces[2]?.pages?.find(({ current }) => current)?.label).toBe('members')
    expect(of('clerk', '/oproep').map(({ current }) => current)).toEqual([true, false, false, false])
    expect(of('clerk', '/wachtrij').map(({ current }) => current)).toEqual([false, true, false, false])
    const [desk] = of('clerk', '/postvak')
    expect(desk?.pages?.find(({ current }) => current)).toMatchObject({ label: 'inbox', count: 14 })
    expect(of('lead').map(({ current }) => current)).toEqual([true, false, false, false])
  })
})
