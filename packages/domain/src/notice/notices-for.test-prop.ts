import fc from 'fast-check'
import { expect, test } from 'vitest'
import { officeCalendar } from '../clock/index.ts'
import {
  decide,
  evolve,
  initialReport,
  legalCommands,
  type Report,
  type ReportCommand,
  type ReportEvent,
  type ReportState,
} from '../report/index.ts'
import {
  clerk,
  command,
  lead,
  member,
  monday,
  partner,
  reporter,
  system,
} from '../report/sample.test-data.ts'
import { names, shell } from './histories.test-data.ts'
import { type MergedReporter, type Notice, noticesFor, noticeWords, type PersonToTell } from './index.ts'

const person = fc.record({
  email: fc.constantFrom('jan@example.org', 'JAN@example.org', 'els@example.org', null),
  phone: fc.constantFrom('+32471234567', null),
  channels: fc.array(fc.constantFrom('mail', 'sms', 'mijn_burgerprofiel', 'none'), { maxLength: 6 }),
})
const persons = ['p-1', 'p-2', 'p-3']
const accounts = fc.record({
  'p-1': fc.option(person),
  'p-2': fc.option(person),
})
type Accounts = typeof accounts extends fc.Arbitrary<infer Value> ? Value : never
const personId = fc.constantFrom(...persons, null)
type Person = typeof person extends fc.Arbitrary<infer Value> ? Value : never
const acts = fc.array(
  fc.record({
    /** Which of the commands that are legal then. */
    pick: fc.nat(100),
    actor: fc.constantFrom(reporter, clerk, member, lead, partner, system),
    follower: fc.nat(3),
    person,
    personId: fc.constantFrom('p-1', 'p-2', 'p-3'),
  }),
  { maxLength: 25 },
)
/** A report is merged into one other, once. */
const merged = fc.uniqueArray(
  fc.tuple(person, fc.nat(2), personId).map(([who, report, account]): MergedReporter => {
    return { ...who, reportId: `r-${report}`, personId: account, language: 'fr' }
  }),
  { maxLength: 3, selector: ({ reportId }) => reportId },
)

type Act = typeof acts extends fc.Arbitrary<(infer One)[]> ? One : never

function commandOf(
  state: ReportState,
  { pick, actor, person: who, follower, personId: account }: Act,
): ReportCommand | null {
  const legal = legalCommands(state, actor)
  const type = legal[pick % legal.length]
  if (type === undefined) return null
  const refer = type === 'refer' && pick % 2 ? { partner: 'imog' } : {}
  return command(type, actor, {
    ...who,
    ...refer,
    contact: { name: null, ...who },
    follower: `f-${follower}`,
    personId: account,
  })
}

type Around = { mergedReporters: readonly MergedReporter[]; accounts: Accounts }
type Action = { after: Report; all: readonly ReportEvent[]; notices: readonly Notice[] }

/** Every action of a history that the decider accepts, with what it told. */
function actionsOf(
  who: Person,
  rest: readonly Act[],
  { mergedReporters, accounts: known }: Around,
): readonly Action[] {
  const personOf = (id: string): PersonToTell | null => {
    const account = id === 'p-1' || id === 'p-2' ? known[id] : null
    return account && { ...account, language: 'de' }
  }
  let state: ReportState = initialReport
  let all: readonly ReportEvent[] = []
  const actions: Action[] = []
  for (const act of [
    { pick: 0, actor: reporter, follower: 0, person: who, personId: 'p-1' } as const,
    ...rest,
  ]) {
    const given = commandOf(state, act)
    const decision = given && decide(state, given)
    if (!decision?.ok) continue
    const { events } = decision
    const before = state
    state = events.reduce(evolve, before)
    all = [...all, ...events]
    if (state.status === 'none') continue
    const notices = noticesFor({ ...shell, before, after: state, events, mergedReporters, personOf })
    actions.push({ after: state, all, notices })
  }
  return actions
}

function holdsFor(check: (action: Action) => void): number {
  let told = 0
  fc.assert(
    fc.property(person, acts, merged, accounts, (who, rest, mergedReporters, known) => {
      for (const action of actionsOf(who, rest, { mergedReporters, accounts: known })) {
        told += action.notices.length
        check(action)
      }
    }),
    { numRuns: 200 },
  )
  return told
}

const isTeam = ({ audience }: Notice) => audience === 'department' || audience === 'partner'
const once = (keys: readonly string[]) => expect(new Set(keys).size).toBe(keys.length)

test('no action gives two notices to one recipient and channel, nor to one mailbox, whatever happens', () => {
  const told = holdsFor(({ notices }) => {
    once(notices.map(({ recipient, channel }) => `${recipient} ${channel}`))
    const people = notices.filter((notice) => !isTeam(notice) && notice.channel !== 'dossier')
    once(people.map(({ address, channel }) => `${channel} ${address.toLowerCase()}`))
  })
  expect(told).toBeGreaterThan(500)
})

test('whoever is told of an own report finds it in the inbox and the dossier too, and nobody else does', () => {
  const told = holdsFor(({ notices }) => {
    const of = (channel: string) => notices.filter((notice) => notice.channel === channel)
    const messages = of('mijn_burgerprofiel').map(({ address }) => address)
    const inboxes = of('inbox').map(({ address }) => address)
    const dossiers = of('dossier').map(({ address }) => address)
    expect(inboxes).toEqual(expect.arrayContaining(messages))
    expect(dossiers).toEqual(expect.arrayContaining(inboxes))
    expect(persons).toEqual(expect.arrayContaining([...inboxes, ...dossiers]))
    for (const { audience } of [...of('inbox'), ...of('dossier')]) expect(audience).toMatch(/reporter$/)
  })
  expect(told).toBeGreaterThan(500)
})

test('every notice is of an event of its own action and can be put in words', () => {
  const told = holdsFor(({ notices, all, after }) => {
    for (const notice of notices) {
      expect(notice.position).toBeLessThanOrEqual(after.version)
      expect(['no_longer_needed', all[notice.position - 1]?.type]).toContain(notice.kind)
      const words = noticeWords({
        notice,
        events: all,
        reading: { now: monday, calendar: officeCalendar([]), names },
      })
      expect(JSON.stringify(words)).not.toMatch(/\{[a-z_]+\}|undefined/)
      expect(words?.heading).not.toBe('')
    }
  })
  expect(told).toBeGreaterThan(500)
})
