import { describe, expect, test } from 'vitest'
import {
  after,
  clerk,
  command,
  eventsOf,
  given,
  lead,
  member,
  partner,
  reporter,
  system,
  verdict,
} from '../sample.test-data.ts'

const submit = command('submit', reporter)
const register = command('register', clerk)
const registered = given(submit, register)
const planned = given(submit, register, command('plan', lead))
const referred = given(submit, register, command('refer', clerk, { partner: 'imog' }))

describe('assign', () => {
  test('gives the work to a member or a crew', () => {
    expect(after(registered, command('assign', lead))).toMatchObject({
      status: 'registered',
      assignee: { member: 'm-member', memberName: 'Bert', crew: null },
    })
    const nobody = { member: null, memberName: null, crew: ' ' }
    expect(verdict(registered, command('assign', lead, nobody))).toBe('assignee_required')
  })
})

describe('start', () => {
  test('keeps the plan', () => {
    expect(after(planned, command('start', member))).toMatchObject({
      status: 'in_progress',
      plan: { crew: 'ploeg-2' },
    })
    expect(after(registered, command('start', member))).toMatchObject({ status: 'in_progress', plan: null })
  })
})

describe('plan', () => {
  const days = (first: string, last: string) => ({ days: { first, last, crew: null }, today: '2026-11-26' })

  test('tells the days before, also when it ends a question', () => {
    expect(eventsOf(registered, command('plan', lead))).toMatchObject([{ facts: { before: null } }])
    const asked = after(planned, command('ask', member))
    expect(eventsOf(asked, command('plan', lead))).toMatchObject([
      { facts: { before: { first: '2026-11-25' } } },
    ])
    expect(after(asked, command('plan', lead)).status).toBe('planned')
  })

  test.each([
    ['the wrong way round', days('2026-12-02', '2026-12-01'), 'days_invalid'],
    ['on a day that does not exist', days('2026-11-30', '2026-11-31'), 'days_invalid'],
    ['in words', days('morgen', 'overmorgen'), 'days_invalid'],
    ['that is over', days('2026-11-20', '2026-11-25'), 'days_in_the_past'],
    ['that began yesterday', days('2026-11-24', '2026-11-28'), 'days_in_the_past'],
  ])('refuses a plan %s', (_case, changes, code) => {
    expect(verdict(registered, command('plan', lead, changes))).toBe(code)
  })

  test('moves the end of a plan that is already running', () => {
    expect(verdict(planned, command('plan', lead, days('2026-11-25', '2026-12-01')))).toBe('accepted')
  })

  test('accepts one day, today', () => {
    expect(verdict(registered, command('plan', lead, days('2026-11-26', '2026-11-26')))).toBe('accepted')
  })
})

describe('unplan', () => {
  test('takes a reason of people and none of the calendar', () => {
    expect(verdict(planned, command('unplan', member, { reason: null }))).toBe('reason_required')
    expect(verdict(planned, command('unplan', member, { reason: null, lapsed: true }))).toBe(
      'reason_required',
    )
    const lapsed = command('unplan', system, { reason: null, lapsed: true })
    expect(eventsOf(planned, lapsed)).toMatchObject([{ facts: { to: 'in_progress', lapsed: true } }])
    expect(after(planned, lapsed)).toMatchObject({ status: 'in_progress', plan: null })
  })

  test('needs a plan', () => {
    const started = given(submit, register, command('start', member))
    expect(verdict(started, command('unplan', member))).toBe('no_plan')
  })
})

describe('handle', () => {
  test('closes with a result in words and the photo that the category asks', () => {
    expect(after(planned, command('handle', member))).toMatchObject({
      status: 'handled',
      text: 'Opgeruimd',
      resultAttachments: ['a-2'],
      flagged: false,
    })
    expect(verdict(planned, command('handle', member, { text: '' }))).toBe('result_required')
    expect(verdict(planned, command('handle', member, { attachments: [] }))).toBe('photo_required')
    expect(verdict(planned, command('handle', member, { attachments: [], needsPhoto: false }))).toBe(
      'accepted',
    )
  })

  test('is for the partner of the running referral too', () => {
    expect(after(referred, command('handle', partner)).status).toBe('handled')
  })
})

describe('refer and take back', () => {
  test('each referral has its own number; the link of the one before no longer opens', () => {
    const next = after(referred, command('refer', clerk, { partner: 'fluvius' }))
    expect(next).toMatchObject({ status: 'referred', partner: 'fluvius', referral: 2, referrals: 2 })
    expect(verdict(next, command('handle', partner))).toBe('not_your_referral')
  })

  test('never to the same partner, also not while it waits for a reply', () => {
    const again = command('refer', clerk, { partner: 'imog' })
    expect(verdict(referred, again)).toBe('same_partner')
    expect(verdict(after(referred, command('ask', partner)), again)).toBe('same_partner')
    expect(verdict(registered, command('refer', clerk, { partner: '' }))).toBe('partner_required')
    expect(verdict(registered, command('refer', clerk, { reason: '' }))).toBe('reason_required')
  })

  test('comes back to the department that had it, or to the desk if none ever had', () => {
    const takeBack = command('take_back', partner)
    expect(after(referred, takeBack)).toMatchObject({ status: 'registered', department: 'nette-stad' })
    const atOnce = given(submit, command('refer', clerk, { partner: 'imog' }))
    expect(after(atOnce, takeBack)).toMatchObject({ status: 'received', department: '1777' })
    expect(verdict(after(referred, takeBack), command('update', partner))).toBe('not_your_referral')
    expect(verdict(referred, command('take_back', clerk, { reason: '' }))).toBe('reason_required')
  })

  test('keeps the promise there was, unless there is a new one', () => {
    expect(after(referred, command('take_back', clerk))).toMatchObject({ promise: { workingDays: 5 } })
    const promise = { workingDays: 2, due: 0, firstActionDue: null }
    expect(after(referred, command('take_back', clerk, { promise }))).toMatchObject({ promise })
  })
})
