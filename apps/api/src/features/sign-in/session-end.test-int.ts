import { setMemberActive } from '@meldpunt/db'
import { countStatements } from '@meldpunt/db/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import { type AtDesk, createTestDesk, type TestDesk } from '../../testing/test-staff.ts'

const lead = 'meldpunt:nette-stad:lead'
const people = { nadia: [lead], els: ['meldpunt:1777:clerk'] }
const minute = 60_000

let desk: TestDesk
beforeEach(async () => {
  desk = await createTestDesk(people)
})
afterEach(() => desk.close())

const told = z.object({ result: z.object({ data: z.record(z.string(), z.unknown()) }) })
const meOf = async (person: AtDesk) => {
  const { status, body } = await person.ask('session.me')
  return status === 200 ? told.parse(body).result.data : status
}

async function signedIn(name: string): Promise<AtDesk> {
  const person = desk.atDesk(name)
  await person.signIn()
  expect(await meOf(person)).toMatchObject({ name: `${name} of the city` })
  return person
}

async function liveUpdatesOf(person: AtDesk) {
  const stream = await fetch(`${desk.edge.url}/balie/trpc/live.queue`, {
    headers: { cookie: person.cookie(), accept: 'text/event-stream' },
  })
  const reader = stream.body?.getReader()
  if (!reader) throw new Error('There is no stream')
  await reader.read()
  return {
    ended: async () => {
      while (!(await reader.read()).done);
      return true
    },
  }
}

describe('somebody who leaves the company', () => {
  test('is out everywhere within a minute, also with a second browser', async () => {
    const browsers = [await signedIn('nadia'), await signedIn('nadia')]
    desk.provider.people.delete('nadia')
    desk.time.passed = 45_000
    expect(await Promise.all(browsers.map(meOf))).toEqual([401, 401])
    expect(desk.edge.logged()).toContain('"why":"gone"')
  })

  test('is out too where the provider gives no refresh tokens', async () => {
    await desk.close()
    desk = await createTestDesk(people, { refreshTokens: false })
    const nadia = await signedIn('nadia')
    desk.time.passed = 45_000
    expect(await meOf(nadia)).toMatchObject({ role: 'lead' })
    desk.provider.people.delete('nadia')
    desk.time.passed = 90_000
    expect(await meOf(nadia)).toBe(401)
  })
})

describe('somebody who stays', () => {
  test('is asked about once in a while, however much they click, by one of many requests at once', async () => {
    const els = await signedIn('els')
    const before = desk.provider.asked()
    for (const passed of [10_000, 20_000, 39_000]) {
      desk.time.passed = passed
      await meOf(els)
    }
    expect(desk.provider.asked()).toBe(before)
    desk.time.passed = 45_000
    await Promise.all([1, 2, 3, 4, 5].map(() => meOf(els)))
    // The metadata, which is asked once, the refresh token, the keys of its signature and the claims.
    expect(desk.provider.asked()).toBeLessThanOrEqual(before + 4)
    for (let minutes = 2; minutes < 12; minutes += 1) {
      desk.time.passed = minutes * minute
      expect(await meOf(els)).toMatchObject({ role: 'clerk' })
    }
  })

  test('costs one statement a request, which reads the session', async () => {
    const els = await signedIn('els')
    const counted = countStatements(desk.edge.database.pool)
    await meOf(els)
    expect(counted.statements.filter((text) => text.includes('session'))).toHaveLength(1)
  })

  test('has another role and department as soon as the city says so', async () => {
    const nadia = await signedIn('nadia')
    desk.provider.people.set('nadia', ['meldpunt:groen:lead', 'meldpunt:nette-stad:department'])
    desk.time.passed = 45_000
    expect(await meOf(nadia)).toMatchObject({
      role: 'lead',
      departments: [{ code: 'groen' }, { code: 'nette-stad' }],
    })
    desk.provider.people.set('nadia', ['library:reader'])
    desk.time.passed = 90_000
    expect(await meOf(nadia)).toBe(401)
  })
})

describe('a provider that does not answer', () => {
  test('keeps people at work for ten minutes, and no longer', async () => {
    const els = await signedIn('els')
    desk.provider.away = true
    for (const minutes of [1, 5, 10]) {
      desk.time.passed = minutes * minute
      expect(await meOf(els)).toMatchObject({ role: 'clerk' })
    }
    expect(desk.edge.logged()).toContain('a session could not be checked')
    desk.time.passed = 12 * minute
    expect(await meOf(els)).toBe(401)
  })

  test('and comes back has lost nobody, and counts anew', async () => {
    const els = await signedIn('els')
    for (const [minutes, away] of [
      [1, true],
      [9, true],
      [10, false],
      [11, true],
      [20, true],
    ] as const) {
      desk.provider.away = away
      desk.time.passed = minutes * minute
      expect(await meOf(els)).toMatchObject({ role: 'clerk' })
    }
  })
})

describe('a member whom an administrator puts out of use', () => {
  test('loses every session and every live update at once, and cannot come back', async () => {
    const nadia = await signedIn('nadia')
    const { memberId } = z.object({ memberId: z.string() }).parse(await meOf(nadia))
    const live = await liveUpdatesOf(nadia)
    const { write } = desk.edge.database
    await write.transaction().execute((trx) => setMemberActive(trx, { memberId, active: false }))
    expect(await live.ended()).toBe(true)
    expect(await meOf(nadia)).toBe(401)
    const again = await nadia.signIn()
    expect(again.status).toBe(403)
    expect(await again.text()).toContain('Je account staat hier uit')
    await write.transaction().execute((trx) => setMemberActive(trx, { memberId, active: true }))
    await nadia.signIn()
    expect(await meOf(nadia)).toMatchObject({ memberId })
  })
})
