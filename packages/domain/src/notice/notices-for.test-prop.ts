import fc from 'fast-check'
import { expect, test } from 'vitest'
import { officeCalendar } from '../clock/index.ts'
import type { ReportEvent } from '../report/index.ts'
import { type CommandType, decide, evolve, initialReport, type ReportState } from '../report/index.ts'
import { clerk, command, lead, member, partner, reporter, system } from '../report/sample.test-data.ts'
import { transitions } from '../report/transitions.ts'
import { names } from './histories.test-data.ts'
import { noticesFor, noticeWords } from './index.ts'

const actors = [reporter, clerk, member, lead, partner, system]
const types: readonly CommandType[] = transitions.map(({ command: type }) => type)
const channel = fc.constantFrom('mail', 'sms', 'mijn_burgerprofiel', 'none')
const person = fc.record({
  email: fc.constantFrom('jan@example.org', 'JAN@example.org', 'els@example.org', null),
  phone: fc.constantFrom('+32471234567', null),
  channels: fc.array(channel, { maxLength: 6 }),
})
const acts = fc.array(
  fc.record({
    type: fc.constantFrom(...types),
    actor: fc.constantFrom(...actors),
    follower: fc.nat(3),
    person,
  }),
  { minLength: 1, maxLength: 25 },
)
const merged = fc.array(
  fc.tuple(person, fc.nat(2)).map(([who, report]) => ({
    ...who,
    reportId: `r-${report}`,
    personId: null,
    language: 'fr' as const,
  })),
  { maxLength: 4 },
)

const isTeam = (audience: string) => audience === 'department' || audience === 'partner'

test('no action gives two notices to one recipient and channel, whatever happens to a report', () => {
  let seen = 0
  fc.assert(
    fc.property(person, acts, merged, (who, rest, mergedReporters) => {
      let state: ReportState = initialReport
      let all: readonly ReportEvent[] = []
      const contact = { name: null, ...who }
      const first = { type: 'submit', actor: reporter, follower: 0, person: who } as const
      for (const act of [first, ...rest]) {
        const given = command(act.type, act.actor, { ...act.person, contact, follower: `f-${act.follower}` })
        const decision = decide(state, given)
        if (!decision.ok) continue
        const before = state
        state = decision.events.reduce(evolve, before)
        all = [...all, ...decision.events]
        if (state.status === 'none') continue
        const notices = noticesFor({
          before,
          after: state,
          events: decision.events,
          mergedReporters,
          departmentAddress: (code) => `${code}@stad.example`,
          partnerAddress: (code) => `${code}@partner.example`,
          staffLanguage: 'nl',
        })
        seen += notices.length
        const once = notices.map(({ recipient, channel: on }) => `${recipient} ${on}`)
        expect(new Set(once).size).toBe(once.length)
        const people = notices.filter(({ audience }) => !isTeam(audience))
        const boxes = people.map(({ address, channel: on }) => `${on} ${address.toLowerCase()}`)
        expect(new Set(boxes).size).toBe(boxes.length)
        for (const notice of notices) {
          expect(['no_longer_needed', all[notice.position - 1]?.type]).toContain(notice.kind)
          const words = noticeWords({
            notice,
            events: all,
            reading: { now: 0, calendar: officeCalendar([]), names },
          })
          expect(JSON.stringify(words)).not.toMatch(/\{[a-z_]+\}|undefined/)
          expect(words?.heading).not.toBe('')
        }
      }
    }),
    { numRuns: 200 },
  )
  expect(seen).toBeGreaterThan(500)
})
