import { describe, expect, test } from 'vitest'
import {
  after,
  clerk,
  command,
  eventsOf,
  given,
  hours,
  lead,
  member,
  monday,
  partner,
  reporter,
  system,
  verdict,
} from '../sample.test-data.ts'

const submit = command('submit', reporter)
const register = command('register', clerk)
const planned = given(submit, register, command('plan', lead))
const asked = after(planned, command('ask', member))

describe('ask', () => {
  test('waits for the reporter and keeps the status with its plan', () => {
    expect(asked).toMatchObject({
      status: 'awaiting_reply',
      question: 'Welke kant van de straat?',
      askedBy: 'nette-stad',
      until: '2026-12-07',
      before: { status: 'planned', plan: { last: '2026-11-27' } },
    })
    expect(asked).not.toHaveProperty('plan')
  })

  test('again replaces the question and keeps the status before the first', () => {
    const again = after(asked, command('ask', clerk, { question: 'Hoe groot?' }))
    expect(again).toMatchObject({ question: 'Hoe groot?', askedBy: '1777', before: { status: 'planned' } })
  })

  test('by a partner comes from that partner', () => {
    const referred = given(submit, register, command('refer', clerk, { partner: 'imog' }))
    expect(after(referred, command('ask', partner))).toMatchObject({
      askedBy: 'imog',
      before: { referral: 1 },
    })
  })

  test('needs a question and a reporter who can be reached', () => {
    expect(verdict(planned, command('ask', clerk, { question: ' ' }))).toBe('question_required')
    const anonymous = given(command('submit', reporter, { contact: null }))
    expect(verdict(anonymous, command('ask', clerk))).toBe('reporter_not_reachable')
  })

  test.each([
    ['a phone number', { contact: { name: null, email: null, phone: '+32470000000', channels: ['none'] } }],
    ['an account', { contact: null, personId: 'person-1' }],
    ['a channel', { contact: { name: null, email: null, phone: null, channels: ['mijn_burgerprofiel'] } }],
  ] as const)('reaches a reporter by %s', (_how, changes) => {
    expect(verdict(given(command('submit', reporter, changes)), command('ask', clerk))).toBe('accepted')
  })

  test('stops the clock until the reply', () => {
    const at = (moment: number) => ({ occurredAt: moment, recordedAt: moment })
    const waiting = after(planned, command('ask', member, at(monday + hours)))
    const back = after(waiting, command('reply', reporter, at(monday + 3 * hours)))
    expect(waiting).toMatchObject({ pauses: [{ from: monday + hours, to: null }] })
    expect(back).toMatchObject({ pauses: [{ from: monday + hours, to: monday + 3 * hours }] })
  })

  test('at a partner lets the clock stand still as it did', () => {
    const at = (moment: number) => ({ occurredAt: moment, recordedAt: moment })
    const refer = command('refer', clerk, { partner: 'imog', ...at(monday + hours) })
    const waiting = after(given(submit, register, refer), command('ask', partner, at(monday + 2 * hours)))
    expect(waiting).toMatchObject({ pauses: [{ from: monday + hours, to: null }] })
  })
})

describe('reply', () => {
  test('comes back to the plan while its last day has not passed', () => {
    const back = after(asked, command('reply', reporter, { today: '2026-11-27' }))
    expect(back).toMatchObject({ status: 'planned', plan: { first: '2026-11-25' } })
  })

  test('comes back as work without plan once the last day has passed', () => {
    const late = command('reply', reporter, { today: '2026-11-28' })
    expect(eventsOf(asked, late)).toMatchObject([{ facts: { to: 'in_progress', planLapsed: true } }])
    expect(after(asked, late)).toMatchObject({ status: 'in_progress', plan: null })
  })

  test('may be a photo without words, but not nothing', () => {
    const photo = command('reply', reporter, { text: '', attachments: ['a-9'] })
    expect(after(asked, photo)).toMatchObject({ attachments: ['a-1', 'a-9'] })
    expect(verdict(asked, command('reply', reporter, { text: ' ', attachments: [] }))).toBe('reply_required')
  })

  test('by a clerk is on behalf of the reporter', () => {
    expect(eventsOf(asked, command('reply', clerk))).toMatchObject([
      { facts: { onBehalf: true }, personal: { by: 'An' } },
    ])
    expect(eventsOf(asked, command('reply', reporter))).toMatchObject([
      { facts: { onBehalf: false }, personal: { by: null } },
    ])
  })
})

describe('stop waiting', () => {
  test('tells whether the term has passed or somebody decided so', () => {
    expect(eventsOf(asked, command('stop_waiting', system))).toMatchObject([
      { facts: { termPassed: true, to: 'planned' } },
    ])
    expect(eventsOf(asked, command('stop_waiting', member))).toMatchObject([{ facts: { termPassed: false } }])
  })
})
