import { listNotices } from '@meldpunt/db'
import { createTestDatabase, type TestDatabase } from '@meldpunt/db/testing'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type SpawnedEdge, spawnEdge } from '../../testing/spawn-edge.ts'
import { startTestMailbox, type TestMailbox } from '../../testing/test-mailbox.ts'
import { submission } from '../../testing/test-reports.ts'
import { type DeliveryStep, deliverySteps, leaseMs } from './deliver.ts'

let database: TestDatabase
let mailbox: TestMailbox
/** Every process that starts after a death lives so much later that the leases of the dead are over. */
let ahead = 0

beforeAll(async () => {
  database = await createTestDatabase()
  mailbox = await startTestMailbox()
})
afterAll(async () => {
  await mailbox.close()
  await database.drop()
})

function start(dieAt: { step: DeliveryStep; count: number } | null): Promise<SpawnedEdge> {
  ahead += leaseMs + 1
  const { connectionString } = database
  return spawnEdge({ connectionString, smtpUrl: mailbox.url, storageDir: '/nonexistent', ahead, dieAt })
}

type Report = ReturnType<typeof submission>

/** Whether the browser got its answer; a process that dies under it gives none. */
async function submit({ url }: SpawnedEdge, report: Report): Promise<boolean> {
  const headers = { 'content-type': 'application/json', origin: url }
  const body = JSON.stringify(report)
  const response = await fetch(`${url}/trpc/citizen.submit`, { method: 'POST', headers, body }).catch(
    () => null,
  )
  if (response && !response.ok) throw new Error(await response.text())
  return response !== null
}

const noticesOf = (report: Report) => listNotices(database.write, report.reportId)
const allSent = (reports: readonly Report[]) =>
  vi.waitFor(
    async () => {
      const notices = await Promise.all(reports.map(noticesOf))
      expect(notices.flat().map(({ state }) => state)).toEqual(reports.map(() => 'sent'))
      return notices.flat()
    },
    { timeout: 20_000, interval: 100 },
  )
const mailsWith = (messageId: string | null) => mailbox.mails.filter((mail) => mail.messageId === messageId)

describe('a process that dies', () => {
  test.each(deliverySteps)(
    'right after "%s" leaves books that are right once another runs',
    async (step) => {
      const doomed = await start({ step, count: 1 })
      const report = submission()
      const accepted = await submit(doomed, report)
      expect(await doomed.ended).toBe('SIGKILL')

      const survivor = await start(null)
      // A browser that got no answer asks again.
      if (!accepted) await submit(survivor, report)
      const [notice] = await allSent([report])
      await survivor.kill()
      // Taken by the mail server but not yet written down: the same mail once more, and a mailbox can tell.
      expect(mailsWith(notice?.messageId ?? null)).toHaveLength(step === 'handed_over' ? 2 : 1)
    },
    40_000,
  )

  test('again and again while many reports come in loses none, doubles none and tells everybody', async () => {
    const reports = Array.from({ length: 24 }, () => submission())
    const before = mailbox.mails.length
    const deaths = [
      { step: 'claimed', count: 4 },
      { step: 'handed_over', count: 6 },
      { step: 'composed', count: 3 },
      { step: 'confirmed', count: 2 },
    ] as const
    let unanswered: readonly Report[] = reports
    for (const death of deaths) {
      const edge = await start(death)
      const answered = await Promise.all(unanswered.map((report) => submit(edge, report)))
      unanswered = unanswered.filter((_, at) => !answered[at])
      await edge.ended
    }
    const survivor = await start(null)
    for (const report of unanswered) expect(await submit(survivor, report)).toBe(true)
    // A browser that never saw its answer asks again: still one report.
    for (const report of reports.slice(0, 5)) expect(await submit(survivor, report)).toBe(true)
    const notices = await allSent(reports)
    await survivor.kill()

    expect(new Set(notices.map(({ reportId }) => reportId)).size).toBe(reports.length)
    // Each death may repeat what was being handed over at that very moment, and nothing else is ever tried twice.
    for (const { messageId, attempts } of notices) {
      expect(attempts).toBeLessThanOrEqual(1 + deaths.length)
      expect(mailsWith(messageId).length).toBeLessThanOrEqual(attempts)
    }
    const mails = mailbox.mails.slice(before)
    expect(new Set(mails.map((mail) => mail.messageId)).size).toBe(reports.length)
  }, 60_000)
})
