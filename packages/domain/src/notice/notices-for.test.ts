import { describe, expect, test } from 'vitest'
import type { Contact, ReportCommand } from '../report/index.ts'
import {
  clerk,
  command,
  lead,
  member,
  monday,
  partner,
  reporter,
  submitDetails,
  system,
} from '../report/sample.test-data.ts'
import { lastAction } from './histories.test-data.ts'
import { type Happened, noticeTable, type PersonToTell, settlingTime } from './index.ts'

const submit = command('submit', reporter)
const register = command('register', clerk)
const plan = command('plan', lead)
const refer = command('refer', clerk, { partner: 'imog' })
const ask = command('ask', clerk)
const follow = command('follow', reporter)
const handle = command('handle', member)

const told = (...commands: readonly ReportCommand[]) =>
  lastAction(commands).notices.map(
    ({ recipient, kind, withText }) => `${recipient} ${kind}${withText ? ' with text' : ''}`,
  )

describe('an action', () => {
  test.each([
    ['submit', [submit], ['reporter submitted']],
    ['answer', [submit, command('answer', clerk)], ['reporter answered with text']],
    ['register', [submit, register], ['reporter registered', 'department:nette-stad registered with text']],
    [
      'reroute',
      [submit, register, command('reroute', member)],
      ['reporter rerouted', 'department:groen rerouted with text'],
    ],
    ['assign', [submit, register, command('assign', lead)], []],
    ['start', [submit, register, command('start', member)], ['reporter started']],
    ['plan', [submit, register, plan], ['reporter planned with text']],
    ['unplan', [submit, register, plan, command('unplan', lead)], ['reporter unplanned']],
    ['handle', [submit, register, handle], ['reporter handled with text']],
    ['ask', [submit, register, ask], ['reporter reply_requested with text']],
    [
      'reply',
      [submit, register, ask, command('reply', reporter)],
      ['reporter replied', 'department:nette-stad replied with text'],
    ],
    ['stop waiting', [submit, register, ask, command('stop_waiting', system)], ['reporter waiting_ended']],
    ['refer', [submit, refer], ['reporter referred', 'partner:imog referred with text']],
    [
      'refer to another partner',
      [submit, refer, command('refer', clerk)],
      ['reporter referred', 'partner:imog no_longer_needed', 'partner:infrabel referred with text'],
    ],
    [
      'take back',
      [submit, register, refer, command('take_back', clerk)],
      ['reporter taken_back', 'department:nette-stad taken_back with text', 'partner:imog no_longer_needed'],
    ],
    [
      'hand back by the partner',
      [submit, register, refer, command('take_back', partner)],
      ['reporter taken_back', 'department:nette-stad taken_back with text'],
    ],
    [
      'handle by the partner',
      [submit, register, refer, command('handle', partner)],
      ['reporter handled with text', 'department:nette-stad handled with text'],
    ],
    [
      'reply to a question of the partner',
      [submit, register, refer, command('ask', partner), command('reply', reporter)],
      ['reporter replied', 'department:nette-stad replied with text', 'partner:imog replied with text'],
    ],
    ['decline', [submit, register, command('decline', member)], ['reporter declined with text']],
    [
      'withdraw',
      [submit, register, command('withdraw', reporter)],
      ['reporter withdrawn', 'department:nette-stad withdrawn'],
    ],
    ['withdraw while others follow', [submit, register, follow, command('withdraw', reporter)], []],
    [
      'say it is not solved',
      [submit, register, handle, command('request_reopen', reporter)],
      ['department:nette-stad reopen_requested with text'],
    ],
    [
      'keep closed',
      [submit, register, handle, command('request_reopen', reporter), command('keep_closed', member)],
      ['reporter reopen_refused with text'],
    ],
    [
      'reopen',
      [submit, register, handle, command('reopen', member)],
      ['reporter reopened', 'department:nette-stad reopened with text'],
    ],
    [
      'add information',
      [submit, register, command('add_information', reporter)],
      ['department:nette-stad information_added with text'],
    ],
    ['update', [submit, register, command('update', member)], ['reporter update_posted with text']],
    ['note', [submit, register, command('note', member)], []],
    ['correct', [submit, register, command('correct', clerk)], []],
    ['merge', [submit, register, command('merge', clerk)], ['reporter merged']],
    ['split into parts that show another status', [submit, command('split', clerk)], []],
    ['rate', [submit, register, handle, command('rate', reporter)], []],
  ] as const)('to %s tells whom the table says', (_, commands, expected) => {
    expect(told(...commands)).toEqual(expected)
  })

  test('tells followers that it happened, and the text only where it is for all', () => {
    const ofFollower = (...commands: readonly ReportCommand[]) =>
      told(submit, register, follow, ...commands).filter((one) => one.startsWith('follower'))
    expect(ofFollower(command('decline', member))).toEqual(['follower:f-1 declined'])
    expect(ofFollower(handle)).toEqual(['follower:f-1 handled with text'])
  })
})

describe('the table', () => {
  test('never gives a follower a text that was written to the reporter', () => {
    for (const kind of ['answered', 'reply_requested', 'declined', 'reopen_refused'] as const) {
      expect(noticeTable[kind].reporter).toBe('with_text')
      expect(noticeTable[kind].follower).toBe('fact_only')
      expect(noticeTable[kind].merged_reporter).toBe('fact_only')
    }
  })

  test.each(['assigned', 'note_added', 'corrected', 'rated'] as const)('tells nobody of %s', (kind) => {
    expect(new Set(Object.values(noticeTable[kind]))).toEqual(new Set(['nothing']))
  })
})

describe('recipients', () => {
  const wanting = (
    channels: readonly ('mail' | 'sms' | 'mijn_burgerprofiel' | 'none')[],
    phone: string | null,
  ) =>
    command('submit', reporter, {
      personId: 'p-1',
      contact: { ...submitDetails.contact, channels, phone },
    })

  test('are told on each channel that they want and that has an address', () => {
    const wishes = wanting(['mail', 'sms', 'mijn_burgerprofiel', 'mail'], '+32471234567')
    expect(lastAction([wishes]).notices.map(({ channel, address }) => [channel, address])).toEqual([
      ['mail', 'jan@example.org'],
      ['sms', '+32471234567'],
    ])
    expect(lastAction([wanting(['none'], null)]).notices).toEqual([])
  })

  test('are told once when the reporter also follows, or reported twice', () => {
    const sameBox = command('follow', reporter, { email: 'JAN@example.org' })
    const mergedReporters = [
      {
        reportId: 'r-2',
        language: 'fr',
        channels: ['mail'],
        email: 'els@example.org',
        phone: null,
        personId: null,
      },
    ] as const
    const { notices } = lastAction([submit, register, sameBox, plan], { mergedReporters })
    expect(notices.map(({ recipient, language }) => [recipient, language])).toEqual([
      ['reporter', 'nl'],
      ['merged:r-2', 'fr'],
    ])
  })

  test('of a part are its department only: the parent tells the reporter', () => {
    const part = command('submit', clerk, { partOf: 'r-0' })
    expect(told(part, register)).toEqual(['department:nette-stad registered with text'])
  })
})

describe('a reporter with an account', () => {
  const account: PersonToTell = {
    channels: ['mail', 'sms', 'mijn_burgerprofiel'],
    email: 'els@example.org',
    phone: '+32470000001',
    language: 'fr',
  }
  const known = (person: PersonToTell) => ({ personOf: (id: string) => (id === 'p-1' ? person : null) })
  const signedIn = (contact: Partial<Contact> = {}) =>
    command('submit', reporter, { personId: 'p-1', contact: { ...submitDetails.contact, ...contact } })
  const sent = (commands: readonly ReportCommand[], more: Partial<Happened>) =>
    lastAction(commands, more).notices.map(
      ({ recipient, channel, address }) => `${recipient} ${channel} ${address}`,
    )

  test('is told on the channels of the report and of the account, in the inbox and in the dossier', () => {
    const nowhere = signedIn({ channels: ['none'], email: null })
    expect(sent([nowhere], known(account))).toEqual([
      'reporter mail els@example.org',
      'reporter sms +32470000001',
      'reporter mijn_burgerprofiel p-1',
      'reporter inbox p-1',
      'reporter dossier p-1',
    ])
    expect(sent([signedIn()], known({ ...account, channels: [] }))).toEqual([
      'reporter mail jan@example.org',
      'reporter inbox p-1',
      'reporter dossier p-1',
    ])
  })

  test('is told in the language of the account', () => {
    const { notices } = lastAction([signedIn()], known(account))
    expect(new Set(notices.map(({ language }) => language))).toEqual(new Set(['fr']))
  })

  test('has a dossier for each report, and one message where a merged report is theirs too', () => {
    const other = {
      reportId: 'r-2',
      language: 'nl',
      channels: [],
      email: null,
      phone: null,
      personId: 'p-1',
    } as const
    const more = { ...known({ ...account, channels: [] }), mergedReporters: [other] }
    expect(sent([signedIn(), register], more)).toEqual([
      'reporter mail jan@example.org',
      'reporter inbox p-1',
      'reporter dossier p-1',
      'merged:r-2 dossier p-1',
      'department:nette-stad mail nette-stad@stad.example',
    ])
  })

  test('sees the dossier as soon as the report is linked, without a message', () => {
    const link = command('link_reporter', clerk, { personId: 'p-1' })
    const { notices } = lastAction([submit, register, link])
    expect(notices).toMatchObject([
      { recipient: 'reporter', channel: 'dossier', address: 'p-1', kind: 'reporter_linked', position: 3 },
    ])
  })

  test.each(['unlink_reporter', 'erase'] as const)('loses the dossier at %s', (ending) => {
    const history = [signedIn(), register, handle, command(ending, system)]
    const { notices } = lastAction(history, known(account))
    expect(notices).toMatchObject([
      { recipient: 'reporter', channel: 'dossier', address: 'p-1', position: 4 },
    ])
    expect(notices).toHaveLength(1)
  })

  test('that is erased gets nothing', () => {
    expect(sent([signedIn({ channels: ['mijn_burgerprofiel'] })], { personOf: () => null })).toEqual([])
  })
})

describe('planned days', () => {
  const moved = command('plan', lead, { days: { first: '2026-12-01', last: '2026-12-02', crew: null } })

  test('are told at once the first time, and when they end a question', () => {
    expect(lastAction([submit, register, plan]).notices).toMatchObject([
      { settleUntil: null, tells: '2026-11-25/2026-11-27', status: 'planned', position: 3 },
    ])
    expect(lastAction([submit, register, plan, ask, moved]).notices).toMatchObject([{ settleUntil: null }])
  })

  test('settle for ten minutes when they are moved', () => {
    expect(lastAction([submit, register, plan, moved]).notices).toMatchObject([
      { settleUntil: monday + settlingTime, tells: '2026-12-01/2026-12-02', position: 4 },
    ])
  })
})
