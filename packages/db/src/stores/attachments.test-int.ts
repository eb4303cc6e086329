import { v7 as newId } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAttachment, listAttachments } from '../queries/attachments.ts'
import { createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { monday } from '../testing/sample-reports.ts'
import { claimAttachments, deleteOrphans, insertAttachment, type NewAttachment } from './attachments.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const photo = (more: Partial<NewAttachment> = {}): NewAttachment => ({
  ...{ id: newId(), reportId: newId(), clientId: 'foto-1', kind: 'photo', contentHash: 'a1' },
  ...{ width: 800, height: 600, bytes: 12_345, mediaType: 'image/webp', createdAt: monday },
  ...{ storageKey: 'a/1.webp', thumbKey: 'a/1-t.webp', uploadedByKind: 'reporter', uploadedById: null },
  ...more,
})
const claim = (reportId: string, ids: readonly string[]) =>
  database.write.transaction().execute((trx) => claimAttachments(trx, { reportId, ids, now: monday + 1 }))

describe('an upload', () => {
  test('that comes again gives the first answer', async () => {
    const first = photo()
    await insertAttachment(database.write, first)
    const again = await insertAttachment(database.write, { ...first, id: newId() })
    const attachment = await findAttachment(database.read, first.id)
    expect(again).toEqual({ kind: 'repeat', attachment })
    expect(attachment).toEqual({ ...first, state: 'stored', claimedAt: null, heldSince: null })
  })

  test('of another photo under the same client id is refused', async () => {
    const first = photo()
    await insertAttachment(database.write, first)
    const other = { ...first, id: newId(), contentHash: 'b2' }
    expect(await insertAttachment(database.write, other)).toEqual({ kind: 'conflict' })
  })
})

describe('claiming', () => {
  test('ties to a report what is its own, and nothing of another', async () => {
    const [own, foreign] = [photo(), photo()]
    await insertAttachment(database.write, own)
    await insertAttachment(database.write, foreign)
    expect(await claim(own.reportId, [own.id, foreign.id])).toEqual([own.id])
    expect((await listAttachments(database.read, own.reportId)).map((one) => one.id)).toEqual([own.id])
    expect(await listAttachments(database.read, foreign.reportId)).toEqual([])
  })

  test('saves it from going with the orphans', async () => {
    const [claimed, orphan] = [photo(), photo({ storageKey: 'b/2.webp', thumbKey: null })]
    await insertAttachment(database.write, claimed)
    await insertAttachment(database.write, orphan)
    await claim(claimed.reportId, [claimed.id])
    expect(await deleteOrphans(database.write, monday + 2)).toContain('b/2.webp')
    expect(await findAttachment(database.read, orphan.id)).toBeNull()
    expect(await findAttachment(database.read, claimed.id)).not.toBeNull()
  })
})
