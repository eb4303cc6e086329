import { listAccessOf, listEvents } from '@meldpunt/db'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { inputHash } from '../../command/input-hash.ts'
import type { SessionPerson } from '../../context.ts'
import { statementCounter } from '../../testing/counted.ts'
import { refused } from '../../testing/refused.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { type Citizen, citizens, confirmedEmail, signedIn } from '../../testing/test-citizens.ts'
import { people } from '../../testing/test-people.ts'
import { seen, submitted } from '../../testing/test-reports.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
})
afterAll(() => api.drop())

const clerk = () => api.staff(people.clerk)
const nothing = { nationalNumber: null, birthDate: null, name: null }
type Told = { nationalNumber: string | null; birthDate: string | null; name: string | null }

/** A report with the contact details as somebody left them. */
const reportOf = (contact: { name: string; email?: string; phone?: string }) =>
  submitted(api, {
    contact: {
      name: contact.name,
      email: contact.email ?? '',
      phone: contact.phone ?? '',
      channels: ['none'],
    },
  })
const candidates = async (reportId: string, told: Partial<Told> = {}) =>
  clerk().people.candidates({ reportId, ...nothing, ...told })
const link = async (reportId: string, personId: string | null, told: Partial<Told> = {}) =>
  clerk().people.link({ ...(await seen(api, reportId)), personId, ...nothing, ...told })
const owned = async (person: SessionPerson) => {
  const { open, closed } = await api.citizen(person).person.myReports({ language: 'nl' })
  return [...open, ...closed].map(({ reportId }) => reportId)
}
const little = { rejection: 'not_enough_evidence' }

describe('a clerk who links a report', () => {
  let zoe: SessionPerson
  beforeAll(async () => {
    zoe = await signedIn(api, citizens.zoe)
    await confirmedEmail(api, zoe, 'thuis@example.org')
  })

  test('is shown who it may be and why, and the person has it with its history from then on', async () => {
    const reportId = await reportOf({ name: 'Van den Bulcke Zoë' })
    const told = { birthDate: '1985-07-30' }
    expect(await candidates(reportId, told)).toEqual({
      candidates: [
        {
          personId: zoe.personId,
          name: 'Zoë Maria Van den Bulcke',
          birthYear: 1985,
          signedInBefore: true,
          evidence: ['name_and_birth_date', 'name'],
          enough: true,
        },
      ],
      couldCreate: false,
    })
    await link(reportId, zoe.personId, told)
    const { open } = await api.citizen(zoe).person.myReports({ language: 'nl' })
    expect(open.find((line) => line.reportId === reportId)).toMatchObject({ linkedByDesk: true })
    const page = await api.citizen(zoe).follow.get({ reportId, language: 'nl' })
    expect(page.history.map(({ kind }) => kind)).toEqual(['submitted', 'reporter_linked'])
    expect(page.account).toBe('linked_by_desk')
    const events = await listEvents(api.database.read, reportId)
    expect(events.at(-1)).toMatchObject({
      actor: { kind: 'clerk' },
      facts: { evidence: ['name_and_birth_date', 'name'] },
    })
  })

  test('sees in the log that names were shown', async () => {
    const reportId = await reportOf({ name: 'Zoë Van den Bulcke' })
    await candidates(reportId)
    const { rows } = await listAccessOf(api.database.read, { reportId, cursor: null, limit: 10 })
    expect(rows).toContainEqual(
      expect.objectContaining({ memberName: 'An', personId: zoe.personId, what: 'candidate' }),
    )
  })

  test('is refused what the confirmed data do not carry, whatever was said before', async () => {
    const reportId = await reportOf({ name: 'Iemand Anders' })
    expect(await refused(link(reportId, zoe.personId))).toMatchObject(little)
    expect(await refused(link(reportId, zoe.personId, { birthDate: '1985-07-30' }))).toMatchObject(little)
    const wrongDay = { name: 'Zoë Van den Bulcke', birthDate: '1985-07-31' }
    expect(await refused(link(reportId, zoe.personId, wrongDay))).toMatchObject(little)
    expect(await refused(link(reportId, newId(), wrongDay))).toMatchObject(little)
    expect(await owned(zoe)).not.toContain(reportId)
  })

  test('is told that a report is linked already, and can link it anew after unlinking', async () => {
    const tom = await signedIn(api, citizens.tom)
    const reportId = await reportOf({ name: 'Zoë Van den Bulcke', email: 'thuis@example.org' })
    await link(reportId, zoe.personId)
    const { nationalNumber } = citizens.tom
    expect(await refused(link(reportId, null, { nationalNumber }))).toMatchObject({
      rejection: 'already_linked',
    })
    await clerk().report.unlinkReporter(await seen(api, reportId))
    expect(await owned(zoe)).not.toContain(reportId)
    await link(reportId, null, { nationalNumber })
    expect(await owned(tom)).toContain(reportId)
  })

  test('has one owner for it, also when two clerks link at the same moment', async () => {
    const reportId = await reportOf({ name: 'Zoë Van den Bulcke', email: 'thuis@example.org' })
    const command = await seen(api, reportId)
    const toZoe = { ...command, ...nothing, personId: zoe.personId }
    const toTom = { ...command, ...nothing, commandId: newId(), nationalNumber: citizens.tom.nationalNumber }
    const done = await Promise.allSettled([
      clerk().people.link(toZoe),
      clerk().people.link({ ...toTom, personId: null }),
    ])
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    const links = (await listEvents(api.database.read, reportId)).filter(
      ({ type }) => type === 'reporter_linked',
    )
    expect(links).toHaveLength(1)
  })

  test('works once for one command, and another content under its id is refused', async () => {
    const reportId = await reportOf({ name: 'Zoë Van den Bulcke', email: 'thuis@example.org' })
    const command = { ...(await seen(api, reportId)), personId: zoe.personId, ...nothing }
    const first = await clerk().people.link(command)
    expect(await clerk().people.link(command)).toEqual(first)
    const other = { ...command, birthDate: '1985-07-30' }
    expect(await refused(clerk().people.link(other))).toMatchObject({ rejection: 'command_reused' })
  })

  test('is a clerk: others neither look nor link', async () => {
    const reportId = await reportOf({ name: 'Zoë Van den Bulcke', email: 'thuis@example.org' })
    const command = { ...(await seen(api, reportId)), personId: zoe.personId, ...nothing }
    const outside = [people.lead, people.admin, people.ombudsman].map((member) => api.staff(member))
    for (const caller of [...outside, api.citizen(zoe), api.follower(reportId), api.anonymous()]) {
      const gate = { rejection: expect.stringMatching(/^(not_permitted|sign_in_required)$/) }
      expect(await refused(caller.people.candidates({ reportId, ...nothing }))).toMatchObject(gate)
      expect(await refused(caller.people.link(command))).toMatchObject(gate)
    }
  })
})

describe('people who share a telephone and a mailbox', () => {
  let anna: SessionPerson
  let bert: SessionPerson
  const shared = { email: 'samen@example.org', phone: '+32470998877' }
  const couple = {
    anna: { givenName: 'Anna', familyName: 'Desmet', nationalNumber: '10020300165' },
    bert: { givenName: 'Bert', familyName: 'Maes', nationalNumber: '92061500267' },
  } as const satisfies Record<string, Citizen>
  beforeAll(async () => {
    anna = await signedIn(api, couple.anna)
    bert = await signedIn(api, couple.bert)
    const wants = { mail: true, sms: false, messages: true }
    for (const one of [anna, bert]) {
      await confirmedEmail(api, one, shared.email)
      const wish = { commandId: newId(), wants, phone: shared.phone, language: 'nl' as const }
      await api.citizen(one).person.savePreferences(wish)
    }
  })

  test('do not get at each other’s reports', async () => {
    const reportId = await reportOf({ name: 'Anna Desmet', ...shared })
    const found = (await candidates(reportId)).candidates
    expect(found.map(({ name, evidence, enough }) => [name, evidence, enough])).toEqual([
      ['Anna Desmet', ['confirmed_email', 'phone', 'name'], true],
      ['Bert Maes', ['confirmed_email', 'phone'], false],
    ])
    expect(await refused(link(reportId, bert.personId))).toMatchObject(little)
    await link(reportId, anna.personId)
    expect(await owned(anna)).toContain(reportId)
    expect(await owned(bert)).toEqual([])
    expect((await api.citizen(bert).person.inbox({ language: 'nl' })).items).toEqual([])
    expect(await refused(api.citizen(bert).follow.get({ reportId, language: 'nl' }))).toMatchObject({
      rejection: 'link_invalid',
    })
  })

  test('cost as many statements as one of them', async () => {
    const reportId = await reportOf({ name: 'Anna Desmet', ...shared })
    const count = await statementCounter(api)
    const both = await count(() => candidates(reportId))
    expect(await count(() => candidates(reportId, { nationalNumber: citizens.zoe.nationalNumber }))).toBe(
      both,
    )
  })

  test('without a name are nobody for sure', async () => {
    const reportId = await submitted(api, { contact: { ...shared, name: '', channels: ['none'] } })
    expect((await candidates(reportId)).candidates.map(({ enough }) => enough)).toEqual([false, false])
    expect(await refused(link(reportId, anna.personId))).toMatchObject(little)
  })

  test('are told apart by the day of birth alone where they have one name too', async () => {
    const son = await signedIn(api, { ...couple.anna, nationalNumber: '75010100196' })
    await confirmedEmail(api, son, shared.email)
    const reportId = await reportOf({ name: 'Anna Desmet', email: shared.email })
    expect(await refused(link(reportId, anna.personId))).toMatchObject(little)
    await link(reportId, anna.personId, { birthDate: '2010-02-03' })
    expect(await owned(anna)).toContain(reportId)
  })
})

describe('a national number', () => {
  const caller = { givenName: 'Lotte', familyName: 'Vandenberghe', nationalNumber: '40000095579' }
  let reportId: string
  beforeEach(async () => {
    reportId = await reportOf({ name: 'Lotte' })
  })

  test('that nobody has yet makes the person known, who finds the report at the first sign-in', async () => {
    const told = { nationalNumber: '40.00.00-955 79' }
    expect(await candidates(reportId, told)).toEqual({ candidates: [], couldCreate: true })
    await link(reportId, null, told)
    expect(await candidates(reportId, told)).toMatchObject({
      candidates: [{ name: '', evidence: ['national_number'], enough: true, signedInBefore: false }],
      couldCreate: false,
    })
    const lotte = await signedIn(api, caller)
    expect(await owned(lotte)).toEqual([reportId])
  })

  test('links also who signed in before, and beats every name', async () => {
    const zoe = await signedIn(api, citizens.zoe)
    await link(reportId, null, { nationalNumber: citizens.zoe.nationalNumber })
    expect(await owned(zoe)).toContain(reportId)
  })

  test('with wrong check digits is refused beside its field, and without one there is nobody to make', async () => {
    const wrongDigits = { nationalNumber: '85073003329' }
    expect(await refused(link(reportId, null, wrongDigits))).toMatchObject({
      fields: { nationalNumber: 'national_number_invalid' },
    })
    expect(await refused(link(reportId, null))).toMatchObject({
      fields: { nationalNumber: 'person_required' },
    })
  })

  test('is kept nowhere, and cannot be guessed from what is kept of the command', async () => {
    const { nationalNumber } = citizens.zoe
    const envelope = { ...(await seen(api, reportId)), occurredAt: null }
    const input = { ...envelope, personId: null, ...nothing, nationalNumber }
    await clerk().people.link(input)
    const { db } = api.deps
    const kept = await db.read
      .selectFrom('command')
      .selectAll()
      .where('id', '=', envelope.commandId)
      .executeTakeFirstOrThrow()
    expect(kept.input_hash).not.toBe(inputHash('link_reporter', input))
    const events = await listEvents(db.read, reportId)
    const persons = await db.read.selectFrom('person').selectAll().execute()
    expect(JSON.stringify([kept, events, persons])).not.toContain(nationalNumber)
  })
})
