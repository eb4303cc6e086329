import { insertMail, listErasureRequests } from '@meldpunt/db'
import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SessionPerson } from '../../context.ts'
import { statementCounter } from '../../testing/counted.ts'
import { createTestApi, type TestApi } from '../../testing/test-api.ts'
import { citizens, confirmedEmail, signedIn } from '../../testing/test-citizens.ts'
import { people } from '../../testing/test-people.ts'
import { photographed, seen, submission } from '../../testing/test-reports.ts'

let api: TestApi
let zoe: SessionPerson
let tom: SessionPerson
beforeAll(async () => {
  api = await createTestApi()
  zoe = await signedIn(api, citizens.zoe)
  tom = await signedIn(api, citizens.tom)
})
afterAll(() => api.drop())

const kept = (person: SessionPerson) => api.citizen(person).person.kept({ language: 'nl' })
const submit = async (person: SessionPerson, description: string) =>
  (await api.citizen(person).citizen.submit(submission({ description }))).reportId

describe('what is kept about a citizen', () => {
  test('is all of their own and nothing of others', async () => {
    await confirmedEmail(api, zoe, 'zoe@example.org')
    const reportId = await submit(zoe, 'Een zetel aan de vaart')
    await submit(tom, 'Een fiets in het water')
    const note = { text: 'Geheim onder collega’s', attachments: [] }
    await api.staff(people.clerk).report.note({ ...(await seen(api, reportId)), ...note })
    const mine = await kept(zoe)
    expect(mine.person).toMatchObject({
      ...{ givenName: 'Zoë Maria', birthDate: '1985-07-30', email: 'zoe@example.org' },
      nationalNumber: { fingerprint: true, sealed: true },
    })
    expect(mine.reports).toHaveLength(1)
    expect(mine.reports[0]).toMatchObject({
      description: 'Een zetel aan de vaart',
      contact: { email: 'zoe@example.org' },
      history: [{ title: 'Ontvangen' }],
      notices: expect.arrayContaining([
        expect.objectContaining({ channel: 'mail', address: 'zoe@example.org' }),
        expect.objectContaining({ channel: 'inbox', address: null }),
      ]),
    })
    expect(mine.access).toContainEqual(expect.objectContaining({ by: 'member', what: 'report' }))
    const text = JSON.stringify(mine)
    for (const foreign of ['fiets', 'Geheim', citizens.zoe.nationalNumber, tom.personId, '"An"'])
      expect(text).not.toContain(foreign)
  })

  test('has the photos that they sent, not those of staff', async () => {
    const reportId = await submit(tom, 'Nog een fiets')
    const [sent] = [await photographed(api, reportId), await photographed(api, reportId)]
    await api.database.write
      .updateTable('attachment')
      .set({ uploaded_by_kind: 'reporter', state: 'claimed' })
      .where('id', '=', sent)
      .execute()
    await api.database.write.updateTable('attachment').set({ state: 'claimed' }).execute()
    const { reports } = await kept(tom)
    expect(reports.flatMap(({ photos }) => photos)).toMatchObject([
      { url: `https://meldpunt.example/api/attachments/${sent}` },
    ])
  })

  test('has the mails that they sent, not those of others about the same report', async () => {
    const reportId = await submit(tom, 'Een plas')
    for (const [from, text] of [
      ['ZOE@example.org', 'Nog altijd nat'],
      ['buur@example.org', 'Ik ben de buur'],
    ] as const) {
      const id = newId()
      const said = { fromAddress: from, fromName: null, subject: 'Re: plas', text, size: 9, attachments: [] }
      const ids = {
        id,
        hash: id,
        contentHash: id,
        messageId: null,
        reportId,
        rawKey: null,
        receivedAt: api.time.now,
      }
      const fate = { kind: 'information', state: 'done', why: null } as const
      await api.database.write.transaction().execute((trx) => insertMail(trx, { ...ids, ...said, ...fate }))
    }
    const { reports } = await kept(tom)
    expect(reports.flatMap(({ mails }) => mails)).toMatchObject([
      { text: 'Nog altijd nat', subject: 'Re: plas' },
    ])
  })

  test('has no address of who was told of it by mistake', async () => {
    await confirmedEmail(api, zoe, 'rekening@example.org')
    const { reportId } = await api.citizen(zoe).citizen.submit(submission({ contact: null }))
    await api.staff(people.clerk).report.unlinkReporter(await seen(api, reportId))
    const { nationalNumber } = citizens.tom
    const told = { personId: null, nationalNumber, birthDate: null, name: null }
    await api.staff(people.clerk).people.link({ ...(await seen(api, reportId)), ...told })
    const text = JSON.stringify(await kept(tom))
    expect(text).toContain('r•••@example.org')
    expect(text).not.toContain('rekening@example.org')
  })

  test('takes as many statements for one report as for ten', async () => {
    const count = await statementCounter(api)
    const one = await count(() => kept(zoe))
    for (let number = 0; number < 9; number += 1) await submit(zoe, `Zetel ${number}`)
    expect(await count(() => kept(zoe))).toBe(one)
  })
})

describe('asking to be forgotten', () => {
  test('is one request while it is open, and shows with what is kept', async () => {
    const ask = (commandId = newId()) => api.citizen(zoe).person.askErasure({ commandId })
    const commandId = newId()
    await ask(commandId)
    await ask(commandId)
    await ask()
    const { personId } = zoe
    expect(await listErasureRequests(api.database.read, { personId, limit: 10 })).toHaveLength(1)
    expect((await kept(zoe)).erasureRequests).toMatchObject([{ doneAt: null, outcome: null }])
    const asked = api.citizen(zoe).person.preferences()
    expect(await asked).toMatchObject({ erasureAskedAt: api.time.now })
    expect(await api.citizen(tom).person.preferences()).toMatchObject({ erasureAskedAt: null })
  })
})
