import { describe, expect, test } from 'vitest'
import {
  clerk,
  command,
  eventsOf,
  given,
  hours,
  member,
  monday,
  reporter,
  routed,
  submitDetails,
  system,
  verdict,
} from '../sample.test-data.ts'
import { initialReport } from '../state.ts'
import { textLimit } from '../values.ts'
import { decide } from './decide.ts'

const received = given(command('submit', reporter))
const registered = given(command('submit', reporter), command('register', clerk))

describe('submit', () => {
  test('gives one event that keeps personal data apart from the facts', () => {
    const [event] = eventsOf(initialReport, command('submit', clerk))
    expect(event).toMatchObject({
      type: 'submitted',
      version: 1,
      actor: { kind: 'clerk', id: 'm-clerk' },
      facts: { reference: '482193705', hasContact: true, channels: ['mail'], place: { postcode: '8500' } },
      personal: { description: 'Zetel en zakken op de stoep', contact: { name: 'Jan Peeters' }, by: 'An' },
    })
    expect(JSON.stringify(event?.facts)).not.toMatch(/Peeters|Zetel|Grote Markt|jan@/)
  })

  test('never names a reporter outside personal data', () => {
    const signedIn = { kind: 'reporter', personId: 'person-1' } as const
    const [event] = eventsOf(initialReport, command('submit', signedIn, { personId: 'person-1' }))
    expect(event).toMatchObject({ actor: { kind: 'reporter', id: null }, personal: { personId: 'person-1' } })
  })

  test('makes a report at the desk, which is responsible until somebody registers it', () => {
    expect(received).toMatchObject({
      status: 'received',
      department: '1777',
      everRegistered: false,
      version: 1,
    })
  })

  test.each([
    ['a blank description', { description: ' \n' }, 'description_required', 'description'],
    [
      'a description that is too long',
      { description: 'x'.repeat(textLimit + 1) },
      'text_too_long',
      'description',
    ],
    ['seen tomorrow', { seenAt: monday + 24 * hours }, 'occurred_in_future', 'seenAt'],
    [
      'mail wanted without address',
      { contact: { name: null, email: ' ', phone: null, channels: ['mail'] } },
      'address_required',
      'email',
    ],
    [
      'sms wanted without phone',
      { contact: { name: null, email: null, phone: null, channels: ['sms'] } },
      'address_required',
      'phone',
    ],
    [
      'an answer that is too long',
      { answers: { size: 'x'.repeat(textLimit + 1) } },
      'text_too_long',
      'answers.size',
    ],
  ] as const)('refuses %s', (_case, changes, code, field) => {
    const submit = { ...command('submit', reporter), ...submitDetails, ...changes, type: 'submit' } as const
    expect(verdict(initialReport, submit)).toBe(code)
    expect(eventless(submit)).toMatchObject({ field, command: 'submit', status: 'none' })
  })

  test('refuses the same report twice', () => {
    expect(verdict(received, command('submit', reporter))).toBe('report_exists')
  })

  test('accepts a text of exactly the limit, of any script', () => {
    expect(verdict(initialReport, command('submit', reporter, { description: 'ش'.repeat(textLimit) }))).toBe(
      'accepted',
    )
  })
})

describe('the moment of a command', () => {
  const late = (hoursAgo: number) =>
    command('submit', reporter, { occurredAt: monday - hoursAgo * hours, recordedAt: monday })

  test('may be 48 hours back and no more', () => {
    expect(verdict(initialReport, late(48))).toBe('accepted')
    expect(verdict(initialReport, late(48.001))).toBe('occurred_too_long_ago')
  })

  test('is never in the future', () => {
    expect(verdict(initialReport, late(-0.001))).toBe('occurred_in_future')
  })
})

describe('answer', () => {
  test('closes a question at the desk', () => {
    const answered = given(command('submit', reporter), command('answer', clerk, { text: 'Tot vijf uur' }))
    expect(answered).toMatchObject({ status: 'answered', text: 'Tot vijf uur', closedAt: monday })
  })

  test('needs a text', () =>
    expect(verdict(received, command('answer', clerk, { text: '' }))).toBe('answer_required'))

  test('from registered only at the desk', () => {
    expect(verdict(registered, command('answer', clerk))).toBe('not_at_the_desk')
    const atDesk = { routed: { ...routed, department: '1777' } }
    const desk = given(command('submit', reporter), command('register', clerk, atDesk))
    expect(verdict(desk, command('answer', clerk))).toBe('accepted')
  })
})

describe('register', () => {
  const byHand = (reason: string) => ({
    ...routed,
    ruleSetVersion: null,
    explanation: null,
    byHand: { reason },
  })

  test('makes the department responsible and stores promise and explanation', () => {
    expect(eventsOf(received, command('register', clerk))).toMatchObject([
      { facts: { explanation: routed.explanation } },
    ])
    expect(registered).toMatchObject({
      status: 'registered',
      department: 'nette-stad',
      departmentsEver: ['1777', 'nette-stad'],
      everRegistered: true,
      public: true,
      category: 'fly-tipping',
      routed: { department: 'nette-stad', ruleSetVersion: 3, byHand: null },
      promise: { workingDays: 5 },
      firstActionAt: monday,
    })
  })

  test('keeps a reason given by hand as personal data, and the state has it', () => {
    const register = command('register', clerk, { routed: byHand('Mevrouw belde') })
    const [event] = eventsOf(received, register)
    expect(JSON.stringify(event?.facts)).not.toContain('Mevrouw')
    expect(given(command('submit', reporter), register).routed?.byHand).toEqual({ reason: 'Mevrouw belde' })
  })

  test('refuses a department that nobody explains', () => {
    expect(verdict(received, command('register', clerk, { routed: byHand('') }))).toBe('reason_required')
    expect(verdict(received, command('register', clerk, { routed: { ...routed, explanation: null } }))).toBe(
      'reason_required',
    )
  })

  test('refuses a report without category', () => {
    expect(verdict(received, command('register', clerk, { category: ' ' }))).toBe('category_required')
  })

  test('by the system is no human action', () => {
    expect(given(command('submit', reporter), command('register', system)).firstActionAt).toBeNull()
  })
})

describe('reroute', () => {
  const planned = given(
    command('submit', reporter),
    command('register', clerk),
    command('assign', member),
    command('plan', member),
  )

  test('clears plan and assignee and keeps who had it before', () => {
    const [event] = eventsOf(planned, command('reroute', member))
    expect(event).toMatchObject({ type: 'rerouted', facts: { from: 'nette-stad', department: 'groen' } })
    const moved = given(
      command('submit', reporter),
      command('register', clerk),
      command('plan', member),
      command('reroute', member),
    )
    expect(moved).toMatchObject({ status: 'registered', department: 'groen', assignee: null })
    expect(moved).not.toHaveProperty('plan')
    expect(moved.departmentsEver).toEqual(['1777', 'nette-stad', 'groen'])
  })

  test('refuses the same department, and no reason', () => {
    expect(verdict(planned, command('reroute', member, { routed }))).toBe('same_department')
    expect(verdict(planned, command('reroute', member, { reason: '' }))).toBe('reason_required')
  })
})

function eventless(submit: Parameters<typeof verdict>[1]) {
  const decision = decide(initialReport, submit)
  return decision.ok ? null : decision.rejection
}
