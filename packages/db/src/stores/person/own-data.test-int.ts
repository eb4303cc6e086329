import { sql } from 'kysely'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { findPerson, findPersonBySubject, listPersons } from '../../queries/person/find-person.ts'
import { listLooseReports } from '../../queries/person/list-loose-reports.ts'
import type { Person } from '../../queries/person/person.ts'
import { carryOut } from '../../testing/carry-out.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts'
import { inInbox, signingIn } from '../../testing/sample-persons.ts'
import { monday, submitting } from '../../testing/sample-reports.ts'
import { insertContact } from '../contacts.ts'
import { beginVisit } from './begin-visit.ts'
import { confirmEmail, startEmailChange } from './change-email.ts'
import { forgetPerson } from './forget-person.ts'
import { savePreferences } from './save-preferences.ts'
import { upsertSignedIn } from './upsert-signed-in.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

let person: Person
beforeEach(async () => {
  person = await database.write.transaction().execute((trx) => upsertSignedIn(trx, signingIn()))
})
const stored = () => findPerson(database.read, person.id)
const change = async (email: string | null) =>
  (await startEmailChange(database.write, { personId: person.id, email }))?.version ?? 0
const confirm = (version: number, email: string) =>
  confirmEmail(database.write, { personId: person.id, version, email, now: monday })

describe('a new mail address', () => {
  test('is in use once it is confirmed, and the link works once', async () => {
    const version = await change('zoe@example.org')
    expect(await stored()).toMatchObject({ email: null, pendingEmail: 'zoe@example.org' })
    expect(await confirm(version, 'zoe@example.org')).toBe(true)
    expect(await stored()).toMatchObject({
      email: 'zoe@example.org',
      emailConfirmed: true,
      pendingEmail: null,
    })
    expect(await confirm(version, 'zoe@example.org')).toBe(false)
  })

  test('is not confirmed by the link of an earlier change, nor for another address', async () => {
    const earlier = await change('zoe@example.org')
    const version = await change('zoe@example.org')
    expect(await confirm(earlier, 'zoe@example.org')).toBe(false)
    expect(await confirm(version, 'els@example.org')).toBe(false)
    expect(await stored()).toMatchObject({ email: null, emailConfirmed: false })
  })

  test('leaves the one before in use until then; taking it away needs no link', async () => {
    await confirm(await change('zoe@example.org'), 'zoe@example.org')
    const version = await change('new@example.org')
    expect(await stored()).toMatchObject({ email: 'zoe@example.org', emailConfirmed: true })
    await change(null)
    expect(await stored()).toMatchObject({ email: null, emailConfirmed: false, pendingEmail: null })
    expect(await confirm(version, 'new@example.org')).toBe(false)
  })
})

describe('a visit', () => {
  const begin = (minutes: number) => beginVisit(database.write, person.id, monday + minutes * 60_000)

  test('lasts until half an hour without a click; what came since the one before is new', async () => {
    expect(await begin(0)).toBeNull()
    expect(await begin(29)).toBeNull()
    expect(await begin(60)).toBe(monday)
    expect(await begin(89)).toBe(monday)
    expect(await begin(120)).toBe(monday + 60 * 60_000)
  })
})

describe('forgetting a person', () => {
  const forget = () =>
    database.write
      .transaction()
      .execute((trx) => forgetPerson(trx, { personId: person.id, now: monday + 1000 }))
  const session = (personId: string) =>
    sql`insert into session (sid, sess, expire)
      values (${newId()}, ${JSON.stringify({ person: { personId } })}::json, now())`.execute(database.write)
  const told = (channel: string, address: string, recipientKey = 'reporter') =>
    inInbox(person.id, { channel, address, recipientKey })

  async function settled(): Promise<void> {
    const wants = { mail: true, sms: true, messages: true }
    await savePreferences(database.write, {
      personId: person.id,
      wants,
      phone: '+32470000002',
      language: 'fr',
    })
    await confirm(await change('zoe@example.org'), 'zoe@example.org')
    await beginVisit(database.write, person.id, monday)
  }

  test('leaves nothing that says who it was, in any column', async () => {
    await settled()
    expect(await forget()).toBe(true)
    const { rows } = await sql<Record<string, unknown>>`select * from person where id = ${person.id}`.execute(
      database.read,
    )
    // What the database computes for its searches is a text without anything in it.
    const holds = (value: unknown) => value !== null && value !== false && String(value).trim() !== ''
    const left = Object.entries(rows[0] ?? {}).filter(([, value]) => holds(value))
    expect(left.map(([column]) => column).toSorted()).toEqual(
      ['created_at', 'erased_at', 'id', 'language', 'pending_email_version'].toSorted(),
    )
    expect(await findPersonBySubject(database.read, person.subject ?? '')).toBeNull()
    expect(await listPersons(database.read, [person.id])).toEqual([])
    expect(await forget()).toBe(false)
  })

  test('empties what they were told, and leaves what others were', async () => {
    await settled()
    const command = submitting({ personId: person.id })
    const notices = [
      ...[told('inbox', person.id), told('mijn_burgerprofiel', person.id), told('dossier', person.id)],
      ...[told('mail', 'ZOE@example.org'), told('sms', '+32470000002')],
      told('mail', 'buur@example.org', 'follower:f-1'),
    ]
    await carryOut(database.write, { reportId: command.reportId, command, notices })
    await forget()
    const { rows } = await sql<{ channel: string; address: string | null; state: string }>`
      select channel, address, state from notice where report_id = ${command.reportId}
      order by channel, address nulls first`.execute(database.read)
    expect(rows).toEqual([
      { channel: 'dossier', address: person.id, state: 'waiting' },
      { channel: 'inbox', address: null, state: 'sent' },
      { channel: 'mail', address: null, state: 'cancelled' },
      { channel: 'mail', address: 'buur@example.org', state: 'waiting' },
      { channel: 'mijn_burgerprofiel', address: null, state: 'cancelled' },
      { channel: 'sms', address: null, state: 'cancelled' },
    ])
  })

  test('empties calls without a report from their number in their name, not those of who lives there too', async () => {
    await settled()
    const called = async (name: string | null) => {
      const id = newId()
      await insertContact(database.write, {
        ...{ id, channel: 'phone', startedAt: monday, endedAt: monday, memberId: null, email: null },
        ...{ name, phone: '+32470000002', outcome: 'answered', note: 'Vroeg naar het park', reportId: null },
      })
      return id
    }
    const ids = [await called('zoe van den Bulcke'), await called('Jan Van den Bulcke'), await called(null)]
    await forget()
    const { rows } = await sql<{ name: string | null; note: string | null }>`select name, note from contact
      where id in (${sql.join(ids)}) order by array_position(array[${sql.join(ids)}]::uuid[], id)`.execute(
      database.read,
    )
    expect(rows).toEqual([
      { name: null, note: null },
      { name: 'Jan Van den Bulcke', note: 'Vroeg naar het park' },
      { name: null, note: 'Vroeg naar het park' },
    ])
  })

  test('can be preceded by tying reports that are theirs by mail address, or by number and name', async () => {
    await settled()
    const given = async (contact: { name: string | null; email: string | null; phone: string | null }) => {
      const command = submitting({ contact: { ...contact, channels: ['none'] } })
      await carryOut(database.write, { reportId: command.reportId, command })
      return command.reportId
    }
    const byMail = await given({ name: null, email: 'Zoe@example.org', phone: null })
    const byNumber = await given({ name: 'Zoë Van den Bulcke', email: null, phone: '+32470000002' })
    await given({ name: 'Jan Van den Bulcke', email: null, phone: '+32470000002' })
    await given({ name: 'Zoë Van den Bulcke', email: 'els@example.org', phone: '+32470000003' })
    const found = await listLooseReports(database.read, person.id)
    expect(new Set(found.map(({ id }) => id))).toEqual(new Set([byMail, byNumber]))
  })

  test('ends every session of theirs and of nobody else', async () => {
    await Promise.all([session(person.id), session(person.id), session('somebody-else')])
    await forget()
    const { rows } = await sql<{
      who: string
    }>`select sess -> 'person' ->> 'personId' as who from session`.execute(database.read)
    expect(rows).toEqual([{ who: 'somebody-else' }])
  })

  test('lets the same citizen begin anew', async () => {
    const who = signingIn({ subject: person.subject ?? '', hash: person.nationalNumberHash })
    await forget()
    const anew = await database.write.transaction().execute((trx) => upsertSignedIn(trx, who))
    expect(anew.id).not.toBe(person.id)
  })
})
