import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findMail } from '../../queries/mail/find-mail.ts'
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts'
import { deleteOldData } from '../delete-old-data.ts'
import { listForgottenFiles } from '../forgotten-files.ts'
import { findBadAddress, markBadAddress } from './bad-addresses.ts'
import { insertMail, type NewMail } from './incoming-mails.ts'

const day = 86_400_000
const now = Date.UTC(2026, 10, 23)

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

async function keep(changes: Partial<NewMail>): Promise<string> {
  const id = randomUUID()
  const mail: NewMail = {
    ...{ id, hash: id, contentHash: id, messageId: null, receivedAt: now, size: 10, reportId: null },
    ...{ fromAddress: 'zoe@example.org', fromName: 'Zoë', subject: 'Tegel', text: 'Los', attachments: [] },
    ...{ kind: 'for_person', state: 'done', why: 'spam', rawKey: `mail/${id}.eml` },
    ...changes,
  }
  await database.write.transaction().execute((trx) => insertMail(trx, mail))
  return id
}
const before = (moment: number) =>
  deleteOldData(database.write, { dataClass: 'incoming_mail', before: moment, limit: 10 })

describe('mails that nothing came of', () => {
  test('go after their term, and their files are written down as to be removed', async () => {
    const [old, fresh] = [await keep({ receivedAt: now - 2 * day }), await keep({})]
    expect(await before(now - day)).toBe(1)
    expect([await findMail(database.read, old), (await findMail(database.read, fresh))?.id]).toEqual([
      null,
      fresh,
    ])
    expect(await listForgottenFiles(database.read, 10)).toEqual([`mail/${old}.eml`])
  })

  test('go with the addresses that did not work so long ago', async () => {
    await markBadAddress(database.write, { address: 'Oud@example.org', since: now - 2 * day, reason: '550' })
    await markBadAddress(database.write, { address: 'nieuw@example.org', since: now, reason: '550' })
    await before(now - day)
    expect(await findBadAddress(database.read, 'oud@example.org')).toBeNull()
    expect(await findBadAddress(database.read, 'nieuw@example.org')).toMatchObject({ reason: '550' })
  })

  test('stay as long as a person still has to look', async () => {
    const id = await keep({ receivedAt: now - 9 * day, state: 'open' })
    expect(await before(now - day)).toBe(0)
    expect((await findMail(database.read, id))?.subject).toBe('Tegel')
  })
})

test('the same bytes are kept once', async () => {
  const id = await keep({ hash: 'same' })
  const again = await keep({ hash: 'same' })
  expect(await findMail(database.read, again)).toBeNull()
  expect((await findMail(database.read, id))?.subject).toBe('Tegel')
})
