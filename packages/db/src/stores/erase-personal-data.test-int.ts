import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listNotices } from '../queries/list-notices.ts'
import { carryOut } from '../testing/carry-out.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { inInbox } from '../testing/sample-persons.ts'
import { clerk, envelope, monday, submitting } from '../testing/sample-reports.ts'
import { claimNotices } from './claim-notices.ts'
import { erasePersonalData } from './erase-personal-data.ts'
import { confirmNotice } from './settle-notice.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const mail = { channel: 'mail', address: 'zoe@example.org' }

test('erasing a report empties what its reporter was told, also by the leading one, and still deletes the dossier', async () => {
  const [own, leading] = [submitting(), submitting()]
  const ordered = [inInbox('p-1', mail), inInbox('p-1', { channel: 'dossier', kind: 'erased' })]
  const told = [
    inInbox('p-1', { ...mail, recipientKey: `merged:${own.reportId}` }),
    inInbox('p-2', { ...mail, address: 'els@example.org' }),
  ]
  await carryOut(database.write, { reportId: own.reportId, command: own, notices: ordered })
  await carryOut(database.write, { reportId: leading.reportId, command: leading, notices: told })
  await sql`update report set merged_into = ${leading.reportId} where id = ${own.reportId}`.execute(
    database.write,
  )
  await database.write.transaction().execute((trx) => erasePersonalData(trx, own.reportId))
  const left = await Promise.all([own, leading].map(({ reportId }) => listNotices(database.read, reportId)))
  expect(left.flat().map(({ channel, address, state }) => [channel, address, state])).toEqual([
    ['dossier', 'p-1', 'waiting'],
    ['mail', null, 'cancelled'],
    ['mail', null, 'cancelled'],
    ['mail', 'els@example.org', 'waiting'],
  ])
})

test('a dossier that is on its way while the report is erased arrives before the order to delete it', async () => {
  const submit = submitting()
  const { reportId } = submit
  const dossier = { channel: 'dossier', recipientKey: 'reporter' }
  await carryOut(database.write, { reportId, command: submit, notices: [inInbox('p-1', dossier)] })
  const later = monday + 60_000
  const claim = () =>
    claimNotices(database.write, { now: later, limit: 10, leaseMs: 5000, only: ['dossier'] }).then((taken) =>
      taken.filter((notice) => notice.reportId === reportId),
    )
  const [onItsWay] = await claim()
  if (!onItsWay) throw new Error('Nothing was claimed')
  const update = { type: 'update', ...envelope(clerk, later), text: 'Weg', attachments: [] } as const
  const order = inInbox('p-1', { ...dossier, kind: 'erased', eventPosition: 2 })
  await carryOut(database.write, { reportId, command: update, notices: [order] })
  await database.write.transaction().execute((trx) => erasePersonalData(trx, reportId))
  expect(await claim()).toEqual([])
  expect(await confirmNotice(database.write, onItsWay, { now: later, messageId: null, detail: null })).toBe(
    true,
  )
  expect((await claim()).map(({ kind }) => kind)).toEqual(['erased'])
})
