import type { Call } from '@meldpunt/db'
import { describe, expect, test } from 'vitest'
import { applyEvent } from './apply-event.ts'
import type { CtiEvent } from './cti-event.ts'

const told = (event: CtiEvent['event'], cause: string | null = null): CtiEvent => ({
  ...{
    event,
    ctiId: 'a-1',
    direction: 'in',
    fromNumber: '+32470001234',
    toNumber: '1777',
    queue: null,
    cause,
  },
  lines: event === 'answer' ? ['101'] : [],
  answeringLine: event === 'answer' ? '101' : null,
})
const newId = () => 'call-1'

const nobody = { members: [], answerer: null }
const at = ({ event }: CtiEvent) => (event === 'answer' ? { members: ['els'], answerer: 'els' } : nobody)

/** Takes the events one second after another; `answer` comes from the telephone of Els. */
const after = (events: readonly CtiEvent[]): Call | null =>
  events.reduce<Call | null>(
    (call, event, second) => applyEvent(call, event, { now: second, newId, ...at(event) }),
    null,
  )

const ring = told('newCall')
const answer = told('answer')
const hangup = told('hangup', 'normalClearing')
const cancel = told('hangup', 'cancel')

/** Every order of these events up to a length, with any of them any number of times. */
const ordersOf = (events: readonly CtiEvent[], length: number): readonly (readonly CtiEvent[])[] =>
  length === 0
    ? [[]]
    : ordersOf(events, length - 1).flatMap((before) => [before, ...events.map((event) => [...before, event])])
const distinct = (events: readonly CtiEvent[], length: number) => [...new Set(ordersOf(events, length))]
const holdsAll = (sent: readonly CtiEvent[], needed: readonly CtiEvent[]) =>
  needed.every((event) => sent.includes(event))

describe('the events of one call, in any order and any number of times', () => {
  test('make of a call that was answered one that the clerk has, with a dead line', () => {
    const talk = [ring, answer, hangup]
    const orders = distinct(talk, 6).filter((sent) => holdsAll(sent, talk))
    expect(orders.length).toBeGreaterThan(500)
    for (const events of orders) {
      const call = after(events)
      expect(call).toMatchObject({ memberId: 'els', fromNumber: '+32470001234' })
      expect(['active', 'parked']).toContain(call?.state)
      expect([call?.endedAt, call?.answeredAt]).not.toContain(null)
    }
  })

  test('make of a call that nobody answered a missed one', () => {
    const missed = [ring, cancel]
    const orders = distinct(missed, 6).filter((sent) => holdsAll(sent, missed))
    for (const events of orders) expect(after(events)?.state).toBe('missed')
  })

  test('never let it ring again once it was answered or is over', () => {
    for (const events of distinct([ring, answer, hangup, cancel], 5)) {
      if (events.every(({ event }) => event === 'newCall')) continue
      expect(after(events)?.state).not.toBe('ringing')
    }
  })

  test('change nothing the second time', () => {
    for (const events of distinct([ring, answer, hangup, cancel], 4)) {
      const [last] = events.slice(-1)
      const once = after(events)
      if (!last || !once) continue
      expect(applyEvent(once, last, { now: 99, newId, ...at(last) })).toEqual(once)
    }
  })
})

describe('one event', () => {
  test('of a call that was put through elsewhere makes no missed call', () => {
    expect(after([ring, told('hangup', 'forwarded')])?.state).toBe('ended')
  })

  test('of the end of a call that nobody heard of says only that it is over', () => {
    expect(after([hangup])?.state).toBe('ended')
    expect(after([cancel])?.state).toBe('missed')
  })

  test('of an answer at a telephone that is nobody’s waits for who has it', () => {
    const answered = applyEvent(after([ring]), answer, { now: 5, newId, ...nobody })
    expect(answered).toMatchObject({ state: 'ringing', memberId: null, answeredAt: 5 })
    expect(applyEvent(answered, hangup, { now: 9, newId, ...nobody }).state).toBe('ended')
  })

  test('of an answer that names all at whom it rang says not who of them answered', () => {
    const members = ['els', 'bram']
    const rung = applyEvent(
      null,
      { ...ring, lines: ['101', '102'] },
      { now: 1, newId, members, answerer: null },
    )
    const unsaid = { ...answer, answeringLine: null }
    const answered = applyEvent(rung, unsaid, { now: 2, newId, members, answerer: null })
    expect(answered).toMatchObject({ state: 'ringing', memberId: null, answeredAt: 2, ringsFor: members })
    const told = applyEvent(rung, answer, { now: 2, newId, members: ['els', 'bram'], answerer: 'bram' })
    expect(told).toMatchObject({ state: 'active', memberId: 'bram' })
  })

  test('of a call that we make ourselves is never missed', () => {
    const out = { ...ring, direction: 'out' as const }
    expect(after([out, { ...cancel, direction: 'out' }])?.state).toBe('ended')
  })
})
