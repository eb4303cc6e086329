import { describe, expect, test } from 'vitest'
import { postsOf, toTrackStep } from './to-track.ts'

const step = {
  status: 'planned',
  label: 'Gepland',
  state: 'now',
  stateLabel: 'Nu',
  at: Date.UTC(2026, 10, 23, 8, 5),
  days: { first: '2026-11-24', last: '2026-11-27' },
  kind: 'step',
  detail: null,
} as const
const dutch = { language: 'nl', daysLabel: 'De dagen' } as const

describe('the posts of a plan', () => {
  test('are its working days, named short in each language', () => {
    expect(postsOf({ first: '2026-11-27', last: '2026-11-30' }, 'nl')).toEqual(['vr 27', 'ma 30'])
    expect(postsOf({ first: '2026-11-24', last: '2026-11-25' }, 'en')).toEqual(['Tue 24', 'Wed 25'])
    expect(postsOf({ first: '2026-11-24', last: '2026-11-24' }, 'fr')).toEqual(['mar 24'])
  })

  test('are only the first and the last when there are too many to draw', () => {
    expect(postsOf({ first: '2026-11-24', last: '2026-12-11' }, 'de')).toEqual(['Di 24', 'Fr 11'])
  })
})

describe('a step of the track', () => {
  test('that is planned has a range of days and the moment it was planned', () => {
    expect(toTrackStep(step, dutch)).toMatchObject({
      when: 'maandag 23 november, 9.05\u00a0uur',
      days: { label: 'De dagen', posts: ['di 24', 'wo 25', 'do 26', 'vr 27'] },
      lock: false,
      arrived: false,
    })
  })

  test('that waits for the reporter lies in the lock; that was left to a partner is an arm; the end is the quay', () => {
    expect(toTrackStep({ ...step, status: 'awaiting_reply', kind: 'lock', days: null }, dutch).lock).toBe(
      true,
    )
    expect(toTrackStep({ ...step, status: 'referred', kind: 'partner_arm', days: null }, dutch).arm).toEqual({
      kind: 'side',
    })
    expect(toTrackStep({ ...step, status: 'declined', kind: 'dead_arm', days: null }, dutch).arm?.kind).toBe(
      'dead',
    )
    expect(toTrackStep({ ...step, status: 'handled', days: null }, dutch).arrived).toBe(true)
  })
})
