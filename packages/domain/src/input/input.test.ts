import { describe, expect, test } from 'vitest'
import {
  addInformationInput,
  checkFarDay,
  checkMoment,
  checkUntil,
  clockTolerance,
  contact,
  correctInput,
  declineInput,
  phone,
  planInput,
  rateInput,
  registerInput,
  replyInput,
  splitInput,
  submitReportInput,
  toFieldErrors,
} from './index.ts'

const ids = {
  commandId: '3f6c3a1e-5f1b-4d0e-9a53-6a1f0c9d2b11',
  reportId: '0197a1b2-c3d4-7e5f-8a6b-7c8d9e0f1a2b',
}
const staff = { ...ids, expectedVersion: 3 }
const report = { ...ids, language: 'nl', description: 'Er ligt een zetel naast de glascontainer.' }
const errorsOf = (result: { success: boolean; error?: { issues: Parameters<typeof toFieldErrors>[0] } }) =>
  toFieldErrors(result.error?.issues ?? [])

describe('a report', () => {
  test('needs nothing but a description and gets null for what was left out', () => {
    expect(submitReportInput.parse(report)).toEqual({
      ...report,
      category: null,
      answers: {},
      place: null,
      seenAt: null,
      contact: null,
      attachments: [],
    })
  })

  test.each([
    ['emoji', 'Zwerfvuil 🗑️👨‍👩‍👧 bij de Leie'],
    ['right-to-left text', 'هناك نفايات بجانب الحاوية \u202Babc'],
    ['HTML', '<script>alert("x")</script><img src=x onerror=alert(1)>'],
    ['SQL', "'; DROP TABLE report; --"],
    ['lines and tabs', 'eerste regel\n\ttweede regel'],
  ])('keeps %s as it was typed in every field', (_, text) => {
    const line = text.replace(/\s+/g, ' ')
    const parsed = submitReportInput.parse({
      ...report,
      description: text,
      category: line,
      answers: { waar: line },
      place: { text: line, street: line.slice(0, 20).trim() },
      contact: { name: line, email: null, phone: null, channels: ['none'] },
    })
    expect(parsed.description).toBe(text)
    expect(parsed.place?.text).toBe(line)
    expect(parsed.contact?.name).toBe(line)
    expect(parsed.answers).toEqual({ waar: line })
  })

  test('loses control characters and halves of characters, nothing else', () => {
    const parsed = submitReportInput.parse({ ...report, description: 'a\u0000b\u0007c\r\nd\uD83Ee ' })
    expect(parsed.description).toBe('abc\nd\uFFFDe')
  })

  test.each([
    ['description', { description: '  \n ' }, 'description_required'],
    ['description', { description: 'x'.repeat(100_000) }, 'text_too_long'],
    ['description', { description: undefined }, 'description_required'],
    ['language', { language: 'es' }, 'language_invalid'],
    ['reportId', { reportId: '12' }, 'id_invalid'],
    ['seenAt', { seenAt: 'gisteren' }, 'moment_invalid'],
    ['place.text', { place: { text: '' } }, 'place_required'],
    ['place.point.lat', { place: { text: 'hier', point: { lat: 91, lon: 3 } } }, 'point_invalid'],
    ['attachments', { attachments: Array(11).fill(ids.commandId) }, 'too_many_attachments'],
    [
      'answers',
      { answers: Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`q${n}`, 'a'])) },
      'too_many_answers',
    ],
  ])('is refused beside the field %s when wrong', (field, wrong, key) => {
    expect(errorsOf(submitReportInput.safeParse({ ...report, ...wrong }))).toEqual({ [field]: key })
  })

  test('cannot have been seen in the future, but for a clock that runs a little ahead', () => {
    expect(checkMoment(1_000_000 + clockTolerance, 1_000_000)).toBeNull()
    expect(checkMoment(1_000_001 + clockTolerance, 1_000_000)).toBe('moment_in_future')
    expect(checkMoment(null, 0)).toBeNull()
  })
})

describe('contact details', () => {
  const details = { name: 'Lotte', email: '', phone: '', channels: ['none'] }

  test('may be left blank', () => {
    expect(contact.parse(details)).toEqual({ name: 'Lotte', email: null, phone: null, channels: ['none'] })
  })

  test.each([
    'lotte.voorbeeld.be',
    'lotte@',
    '@voorbeeld.be',
    'lotte@voorbeeld',
    'a b@c.be',
    'a@b.be, c@d.be',
  ])('refuse the address %s', (email) => {
    expect(errorsOf(contact.safeParse({ ...details, email }))).toEqual({ email: 'email_invalid' })
  })

  test.each(['lotte+1777@voorbeeld.be', 'l.o’tte@sub.voorbeeld.brussels', 'møller@köln.de'])(
    'take the address %s',
    (email) => {
      expect(contact.parse({ ...details, email }).email).toBe(email)
    },
  )

  test('need the address of every channel that is asked for', () => {
    expect(errorsOf(contact.safeParse({ ...details, channels: ['mail', 'sms'] }))).toEqual({
      email: 'email_required',
      phone: 'phone_required',
    })
    expect(errorsOf(contact.safeParse({ ...details, channels: [] }))).toEqual({
      channels: 'channels_required',
    })
  })

  test.each([
    ['0471 23 45 67', '+32471234567'],
    ['+32 (0)471/23.45.67', '+32471234567'],
    ['0032 56 27 70 00', '+3256277000'],
    ['+33 6 12 34 56 78', '+33612345678'],
  ])('take the telephone number %s', (written, number) => {
    expect(phone.parse(written)).toBe(number)
  })

  test.each(['1777', 'bel mij', '0471', '+32 471 23 45 67 89 01 23'])(
    'refuse the telephone number %s',
    (written) => {
      expect(errorsOf(contact.safeParse({ ...details, phone: written }))).toEqual({ phone: 'phone_invalid' })
    },
  )
})

describe('commands of a citizen', () => {
  test('take a photo without words as reply and as information, but not nothing', () => {
    const photo = { ...ids, attachments: [ids.commandId] }
    expect(replyInput.parse(photo)).toEqual({ ...photo, text: '' })
    expect(errorsOf(replyInput.safeParse({ ...ids, text: ' ' }))).toEqual({ text: 'reply_required' })
    expect(errorsOf(addInformationInput.safeParse(ids))).toEqual({ text: 'text_required' })
  })

  test('take a rating of 1 to 5 only', () => {
    expect(rateInput.parse({ ...ids, score: 5, text: '' })).toEqual({ ...ids, score: 5, text: null })
    expect(errorsOf(rateInput.safeParse({ ...ids, score: 6 }))).toEqual({ score: 'score_required' })
  })
})

describe('commands of staff', () => {
  test('demand the version that was on the screen', () => {
    expect(errorsOf(planInput.safeParse({ ...ids, first: '2026-11-24', last: '2026-11-27' }))).toEqual({
      expectedVersion: 'version_invalid',
    })
  })

  test.each([
    ['first', { first: '2026-02-30', last: '2026-11-27' }, 'day_invalid'],
    ['first', { first: '24/11/2026', last: '2026-11-27' }, 'day_invalid'],
    ['last', { first: '2026-11-27', last: '2026-11-24' }, 'days_order'],
  ])('refuse wrong days of a plan beside %s', (field, days, key) => {
    expect(errorsOf(planInput.safeParse({ ...staff, ...days }))).toEqual({ [field]: key })
  })

  test('plan and ask no further ahead than a year', () => {
    expect(checkFarDay('2027-11-23', '2026-11-23')).toBeNull()
    expect(checkFarDay('2027-11-24', '2026-11-23')).toBe('day_too_far')
    expect(checkFarDay('9999-12-31', '2026-11-23')).toBe('day_too_far')
    expect(checkFarDay('no day', '2026-11-23')).toBeNull()
    expect(checkFarDay(null, '2026-11-23')).toBeNull()
    expect(checkUntil('2026-11-22', '2026-11-23')).toBe('day_over')
    expect(checkUntil('2026-11-23', '2026-11-23')).toBeNull()
    expect(checkUntil('2027-11-24', '2026-11-23')).toBe('day_too_far')
  })

  test('want a reason for a department chosen by hand, not for one that the rules chose', () => {
    expect(registerInput.parse({ ...staff, category: 'zwerfvuil' })).toMatchObject({ department: null })
    expect(
      errorsOf(
        registerInput.safeParse({ ...staff, category: 'zwerfvuil', department: 'groen', reason: ' ' }),
      ),
    ).toEqual({ reason: 'reason_required' })
  })

  test('cannot decline as withdrawn: that is for the reporter', () => {
    expect(errorsOf(declineInput.safeParse({ ...staff, reason: 'withdrawn', explanation: 'x' }))).toEqual({
      reason: 'decline_reason_required',
    })
  })

  test('want something to correct and at least two parts to split', () => {
    expect(errorsOf(correctInput.safeParse({ ...staff, category: '' }))).toEqual({
      description: 'nothing_to_correct',
    })
    expect(errorsOf(splitInput.safeParse({ ...staff, parts: [] }))).toEqual({ parts: 'parts_required' })
  })
})
