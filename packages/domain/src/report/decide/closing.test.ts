import { describe, expect, test } from 'vitest'
import { eraseEvents } from '../evolve/erased.ts'
import {
  admin,
  after,
  clerk,
  command,
  eventsOf,
  given,
  hours,
  lead,
  member,
  monday,
  reporter,
  system,
  verdict,
} from '../sample.test-data.ts'

const submit = command('submit', reporter)
const register = command('register', clerk)
const registered = given(submit, register)
const handled = given(submit, register, command('assign', lead), command('handle', member))
const flagged = after(handled, command('request_reopen', reporter))

describe('decline', () => {
  test('takes a reason of the list and an explanation', () => {
    expect(after(registered, command('decline', member))).toMatchObject({
      status: 'declined',
      reason: 'private_property',
      explanation: 'Dit is privégrond',
    })
    expect(verdict(registered, command('decline', member, { explanation: '' }))).toBe('explanation_required')
  })

  test('is not how a report is withdrawn', () => {
    expect(verdict(registered, command('decline', member, { reason: 'withdrawn' }))).toBe('reason_required')
  })
})

describe('withdraw', () => {
  test('closes the report where nobody else waits for it', () => {
    const withdrawn = after(registered, command('withdraw', clerk))
    expect(withdrawn).toMatchObject({ status: 'declined', reason: 'withdrawn', explanation: null })
  })

  test.each([
    ['followers', after(registered, command('follow', clerk)), 0],
    ['merged reporters', registered, 2],
  ])('lets the report go on where %s remain', (_who, report, mergedReporters) => {
    const withdraw = command('withdraw', reporter, { mergedReporters })
    expect(eventsOf(report, withdraw)).toMatchObject([{ type: 'reporter_left', facts: { onBehalf: false } }])
    expect(after(report, withdraw)).toMatchObject({ status: 'registered', reporterLeft: true })
  })

  test('cannot be done twice, and nobody is asked who has left', () => {
    const left = after(registered, command('follow', clerk), command('withdraw', reporter))
    expect(verdict(left, command('withdraw', clerk))).toBe('already_withdrawn')
    expect(verdict(left, command('ask', clerk))).toBe('reporter_not_reachable')
  })

  test('of a split report withdraws its open parts and leaves the others', () => {
    const part = command('part_changed', system, { part: 'p-1', partStatus: 'handled' })
    const split = after(registered, command('split', clerk), part)
    expect(after(split, command('withdraw', reporter))).toMatchObject({
      status: 'declined',
      frozen: { parts: [{ status: 'handled' }, { status: 'declined' }] },
    })
  })
})

describe('not solved', () => {
  test('flags the report for staff, once, within the term', () => {
    expect(flagged).toMatchObject({ status: 'handled', flagged: true, reopenText: 'Gezegd' })
    expect(verdict(flagged, command('request_reopen', reporter))).toBe('already_flagged')
    const late = command('request_reopen', reporter, { reopenTermEnds: monday - 1 })
    expect(verdict(handled, late)).toBe('reopen_term_passed')
    expect(verdict(handled, command('request_reopen', reporter, { text: '' }))).toBe('text_required')
  })

  test('kept closed takes an explanation and lowers the flag', () => {
    expect(after(flagged, command('keep_closed', lead))).toMatchObject({ flagged: false, reopenText: null })
    expect(verdict(flagged, command('keep_closed', lead, { explanation: '' }))).toBe('explanation_required')
    expect(verdict(handled, command('keep_closed', lead))).toBe('not_flagged')
  })

  test('reopened begins a new clock without plan, assignee, pauses or rating', () => {
    const moment = monday + hours
    const reopen = command('reopen', lead, { occurredAt: moment, recordedAt: moment })
    expect(after(after(handled, command('rate', reporter)), reopen)).toMatchObject({
      status: 'registered',
      assignee: null,
      firstActionAt: null,
      pauses: [],
      rated: false,
      statusSince: moment,
    })
    expect(verdict(handled, command('reopen', lead, { reason: '' }))).toBe('reason_required')
  })

  test('goes back to the desk if no department ever had it', () => {
    const answered = given(submit, command('answer', clerk))
    expect(after(answered, command('reopen', clerk))).toMatchObject({
      status: 'received',
      department: '1777',
    })
  })
})

describe('rate', () => {
  test('once per closing, from 1 to 5', () => {
    const rated = after(handled, command('rate', reporter))
    expect(verdict(rated, command('rate', reporter))).toBe('already_rated')
    for (const score of [0, 6, 2.5, Number.NaN])
      expect(verdict(handled, command('rate', reporter, { score } as never))).toBe('rating_out_of_range')
    const again = after(rated, command('reopen', lead), command('handle', member))
    expect(verdict(again, command('rate', reporter))).toBe('accepted')
  })
})

describe('erase', () => {
  test('leaves figures and forgets people', () => {
    const erased = after(handled, command('erase', admin))
    expect(erased).toMatchObject({
      status: 'handled',
      erased: true,
      category: 'fly-tipping',
      place: { text: '', street: null, postcode: '8500' },
      assignee: { member: 'm-member', memberName: null },
    })
    expect(JSON.stringify(erased)).not.toMatch(/Zetel|Peeters|Grote Markt|jan@|Opgeruimd|Bert/)
  })

  test('waits until the report is closed and nobody asks to reopen it', () => {
    expect(verdict(registered, command('erase', system))).toBe('not_closed')
    expect(verdict(flagged, command('erase', system))).toBe('already_flagged')
  })

  test('of a merged report waits for the leading one', () => {
    const merged = after(registered, command('merge', clerk))
    expect(verdict(merged, command('erase', system, { mergedIntoClosed: false }))).toBe('not_closed')
    expect(verdict(merged, command('erase', system, { mergedIntoClosed: true }))).toBe('accepted')
  })

  test('nulls the personal data of every event and nothing else', () => {
    const events = eventsOf(registered, command('handle', member))
    const [before] = events
    expect(eraseEvents(events)).toEqual([{ ...before, personal: null }])
  })
})
