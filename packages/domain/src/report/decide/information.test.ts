import { describe, expect, test } from 'vitest'
import {
  after,
  clerk,
  command,
  eventsOf,
  given,
  member,
  reporter,
  routed,
  stranger,
  system,
  verdict,
} from '../sample.test-data.ts'
import { textLimit } from '../values.ts'

const registered = given(command('submit', reporter), command('register', clerk))

describe('additions', () => {
  test('make nobody stale: version rises, fieldsVersion does not', () => {
    const added = after(
      registered,
      command('note', member),
      command('update', member),
      command('add_information', reporter),
      command('follow', clerk),
      command('unfollow', clerk),
      command('link_reporter', clerk),
      command('unlink_reporter', clerk),
    )
    expect(added).toMatchObject({ version: 9, fieldsVersion: 2 })
    expect(after(registered, command('correct', member))).toMatchObject({ version: 3, fieldsVersion: 3 })
  })

  test.each(['note', 'update', 'add_information'] as const)('%s needs words, and not too many', (type) => {
    const actor = type === 'add_information' ? reporter : member
    expect(verdict(registered, command(type, actor, { text: '' }))).toBe('text_required')
    expect(verdict(registered, command(type, actor, { text: 'x'.repeat(textLimit + 1) }))).toBe(
      'text_too_long',
    )
  })

  test('information of a reporter brings its photos to the report', () => {
    expect(
      after(registered, command('add_information', system, { text: '', attachments: ['a-7'] })),
    ).toMatchObject({
      attachments: ['a-1', 'a-7'],
    })
  })
})

describe('contact', () => {
  test('is replaced, with the language of the notices', () => {
    expect(after(registered, command('set_contact', reporter))).toMatchObject({
      contact: { email: 'jan.peeters@example.org' },
      language: 'fr',
      hasContact: true,
    })
  })

  test('may be taken away, but a channel wanted needs its address', () => {
    const none = { name: null, email: null, phone: null, channels: ['none'] as const }
    expect(after(registered, command('set_contact', reporter, { contact: none }))).toMatchObject({
      hasContact: false,
    })
    const sms = { ...none, channels: ['sms'] as const }
    expect(verdict(registered, command('set_contact', reporter, { contact: sms }))).toBe('address_required')
  })
})

describe('correct', () => {
  const nothing = { category: null, place: null, description: null }

  test('changes what it names and keeps what it does not, with what routing proposes now', () => {
    const proposed = { ...routed, department: 'groen' }
    const corrected = after(registered, command('correct', clerk, { proposed }))
    expect(corrected).toMatchObject({
      category: 'litter',
      description: 'Zetel en zakken op de stoep',
      place: { street: 'Grote Markt' },
      department: 'nette-stad',
      proposed: { department: 'groen' },
      public: true,
    })
    expect(after(corrected, command('reroute', clerk))).toMatchObject({ proposed: null })
  })

  test('has to correct something, and to something', () => {
    expect(verdict(registered, command('correct', clerk, nothing))).toBe('nothing_to_correct')
    expect(verdict(registered, command('correct', clerk, { ...nothing, category: '' }))).toBe(
      'category_required',
    )
    expect(verdict(registered, command('correct', clerk, { ...nothing, description: '' }))).toBe(
      'description_required',
    )
  })
})

describe('merge', () => {
  const leading = { id: 'r-0', reference: '111111111', open: true, merged: false, split: false }

  test.each([
    ['closed', { ...leading, open: false }],
    ['merged', { ...leading, merged: true }],
    ['split', { ...leading, split: true }],
    ['the same', { ...leading, id: 'r-1' }],
  ])('refuses a leading report that is %s', (_case, wrong) => {
    expect(verdict(registered, command('merge', clerk, { leading: wrong }))).toBe('leading_report_invalid')
  })

  test('freezes the report with its own status, until it is unmerged', () => {
    const merged = after(registered, command('merge', clerk))
    expect(merged).toMatchObject({ status: 'registered', frozen: { kind: 'merged', into: 'r-0' } })
    expect(after(merged, command('unmerge', clerk))).toMatchObject({ status: 'registered', frozen: null })
    expect(verdict(merged, command('unmerge', clerk, { reason: '' }))).toBe('reason_required')
  })
})

describe('split', () => {
  const part = { id: 'p-1', reference: '222222222', category: 'litter', description: 'x' }

  test.each([
    ['one part', [part]],
    ['the same part twice', [part, part]],
    ['a part that is the report itself', [part, { ...part, id: 'r-1' }]],
    ['a part without category', [part, { ...part, id: 'p-2', category: '' }]],
  ])('refuses %s', (_case, parts) => {
    expect(verdict(registered, command('split', clerk, { parts }))).toBe('parts_required')
  })

  const split = after(registered, command('split', clerk))

  test('is undone only while nobody took up a part', () => {
    expect(after(split, command('unsplit', clerk))).toEqual({
      ...registered,
      version: 4,
      fieldsVersion: 4,
      statusSince: registered.statusSince,
    })
    expect(verdict(split, command('unsplit', clerk, { partsPastRegistered: 1 }))).toBe('parts_in_work')
  })

  test('hears a part once: the same status again gives no event', () => {
    const once = command('part_changed', system, { part: 'p-1', partStatus: 'in_progress' })
    expect(eventsOf(split, once)).toMatchObject([{ type: 'part_changed', facts: { to: 'in_progress' } }])
    expect(eventsOf(after(split, once), once)).toEqual([])
    expect(verdict(split, command('part_changed', system, { part: 'p-9' }))).toBe('not_split')
  })
})

describe('follow', () => {
  test('takes a confirmed address, a person signed in, or a caller', () => {
    const unconfirmed = { confirmed: false }
    expect(verdict(registered, command('follow', reporter, unconfirmed))).toBe('not_confirmed')
    expect(verdict(registered, command('follow', reporter))).toBe('accepted')
    expect(verdict(registered, command('follow', clerk, unconfirmed))).toBe('accepted')
    const signedIn = { kind: 'reporter', personId: 'person-2' } as const
    expect(verdict(registered, command('follow', signedIn, unconfirmed))).toBe('accepted')
  })

  test('is for public reports, and never for complaints', () => {
    const complaint = given(command('submit', reporter), command('register', clerk, { complaint: true }))
    expect(verdict(complaint, command('follow', clerk))).toBe('not_public')
  })

  test('ends for the follower named', () => {
    const followed = after(registered, command('follow', clerk))
    expect(followed).toMatchObject({ followers: [{ id: 'f-1', email: 'buur@example.org' }] })
    expect(after(followed, command('unfollow', reporter))).toMatchObject({ followers: [] })
    expect(verdict(registered, command('unfollow', reporter))).toBe('not_following')
  })
})

test('linking keeps its evidence and does not do it twice', () => {
  const linked = after(registered, command('link_reporter', system))
  expect(linked).toMatchObject({ personId: 'person-1' })
  expect(verdict(linked, command('link_reporter', system))).toBe('already_linked')
  const [event] = eventsOf(
    registered,
    command('link_reporter', clerk, { evidence: ['phone', 'national_number', 'phone'] }),
  )
  expect(event).toMatchObject({
    version: 2,
    facts: { evidence: ['phone', 'national_number'], inWords: null },
  })
  expect(after(linked, command('unlink_reporter', clerk))).toMatchObject({ personId: null })
})

test('a department of old keeps seeing, but no longer acts', () => {
  expect(verdict(registered, command('note', stranger))).toBe('not_your_department')
})
