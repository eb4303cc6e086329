import { describe, expect, test } from 'vitest'
import { after, clerk, command, given, hours, lead, monday, partner, reporter } from '../sample.test-data.ts'

const at = (moment: number) => ({ occurredAt: moment, recordedAt: moment })
const promiseFrom = (moment: number) => ({
  workingDays: 5,
  due: moment + 168 * hours,
  firstActionDue: moment + 8 * hours,
})
const submit = command('submit', reporter, { responseDue: monday + 7 * hours })
const register = command('register', clerk, at(monday + hours))
const referred = given(
  submit,
  register,
  command('refer', clerk, { partner: 'imog', ...at(monday + 2 * hours) }),
)
const backAt = monday + 400 * hours

describe('a promise counts from the moment it is made', () => {
  test('at the registration, also after a question', () => {
    const asked = given(submit, command('ask', clerk, at(monday + hours)))
    const registered = after(asked, command('register', clerk, at(monday + 50 * hours)))
    expect(registered).toMatchObject({ clockStartedAt: monday + 50 * hours, pauses: [] })
  })

  test('at a taking back with a new promise: the time at the partner does not move it once more', () => {
    const back = command('take_back', partner, { promise: promiseFrom(backAt), ...at(backAt) })
    expect(after(referred, back)).toMatchObject({
      clockStartedAt: backAt,
      pauses: [],
      promise: { due: backAt + 168 * hours },
    })
  })

  test('but a taking back without one goes on with the old promise, moved by the pause', () => {
    expect(after(referred, command('take_back', partner, { promise: null, ...at(backAt) }))).toMatchObject({
      clockStartedAt: monday + hours,
      pauses: [{ from: monday + 2 * hours, to: backAt }],
    })
  })
})

describe('reopening', () => {
  const handled = after(referred, command('handle', clerk, at(monday + 300 * hours)))
  const reopen = command('reopen', lead, { promise: promiseFrom(backAt), ...at(backAt) })

  test('begins the clock anew, with the term to the first action of the new promise', () => {
    expect(after(handled, reopen)).toMatchObject({
      clockStartedAt: backAt,
      pauses: [],
      firstActionAt: null,
      responseDue: backAt + 8 * hours,
    })
  })

  test('without a promise leaves no old term behind', () => {
    const silent = command('reopen', lead, { promise: null, ...at(backAt) })
    expect(after(handled, silent)).toMatchObject({ clockStartedAt: backAt, responseDue: null, promise: null })
  })
})
