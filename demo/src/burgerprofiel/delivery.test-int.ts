import { listNoticeAttempts, listNotices } from '@meldpunt/db'
import type { Host } from '@meldpunt/host'
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest'
import { citizens } from '../citizens.ts'
import { openProduct } from '../testing/open-product.ts'
import { steps, submission, submit, type TestReport, takeStep } from '../testing/reports.ts'
import { startWorld, type World } from '../testing/start-world.ts'
import { createVisitor, type Visitor } from '../testing/visitor.ts'

const [annelies] = citizens
const email = 'annelies@example.org'
const time = { ahead: 0 }
const clock = () => Date.now() + time.ahead

let world: World
let host: Host
let citizen: Visitor
let staff: Record<(typeof steps)[number]['by'], Visitor>
beforeAll(async () => {
  world = await startWorld()
  host = await openProduct(world.orders, { clock })
  const { publicUrl } = world.orders
  citizen = createVisitor(publicUrl)
  staff = { 'els.verhaeghe': createVisitor(publicUrl), 'nadia.maes': createVisitor(publicUrl) }
  await citizen.signInCitizen(annelies?.sub ?? '')
  for (const [sub, visitor] of Object.entries(staff)) await visitor.signInStaff(sub)
})
afterEach(() => world.there().faults.set({ kind: 'none' }))
afterAll(async () => {
  await host.close()
  await world.close()
})

const atOnce = <Result>(work: () => Promise<Result>) => work()
const take = (report: TestReport, at: number) => {
  const step = steps[at]
  if (!step) throw new Error('There is no such step')
  return takeStep({ staff: staff[step.by], report, step, insist: atOnce })
}
const of = (report: TestReport, kind: string) =>
  world
    .there()
    .state()
    .received.filter((one) => one.kind === kind && one.dossierNumber === report.reference)
const noticesOn = async ({ reportId }: TestReport, channel: string) =>
  (await listNotices(world.database.write, reportId)).filter((notice) => notice.channel === channel)
/** As long as nothing of the report is under way, its next attempt or question need not be waited for. */
const skipPauses = async ({ reportId }: TestReport) => {
  const notices = await listNotices(world.database.write, reportId)
  if (notices.some(({ state }) => state === 'claimed')) return
  const pauses = notices.flatMap(({ state, result, nextAttemptAt }) => {
    if (state === 'waiting') return [nextAttemptAt - clock()]
    return result === 'awaiting' ? [2000] : []
  })
  time.ahead += Math.max(0, ...pauses)
  await world.database.pool.query("select pg_notify('notice_waiting', '')")
}
/** Longer than any of it takes on a busy machine; what waits is told by name when it is over. */
const inTime = { timeout: 30_000, interval: 100 }
const settled = (report: TestReport, channel: string, expected: readonly unknown[]) =>
  vi.waitFor(async () => {
    await skipPauses(report)
    const notices = await noticesOn(report, channel)
    expect(notices.map(({ state, result }) => [state, result])).toEqual(expected)
    return notices
  }, inTime)
const dayFrom = (days: number) => new Date(clock() + days * 86_400_000).toISOString().slice(0, 10)
const outcomes = async (report: TestReport, channel: string) => {
  const [notice] = await noticesOn(report, channel)
  const log = await listNoticeAttempts(world.database.write, report.reportId)
  return log.filter(({ noticeId }) => noticeId === notice?.id)
}

describe('a report of somebody who is signed in', { timeout: 90_000 }, () => {
  test('is a dossier with all that it must have, and a notification, at each change of status', async () => {
    const report = await submit(citizen, submission(email))
    await take(report, 0)
    await settled(report, 'dossier', [
      ['sent', 'accepted'],
      ['sent', 'accepted'],
    ])
    await settled(report, 'mijn_burgerprofiel', [
      ['sent', null],
      ['sent', null],
    ])
    const [first, second] = of(report, 'dossier')
    expect(first?.body).toMatchObject({
      Identificatie: { Bron: 'https://data.kortrijk.example/id/meldingen', DossierNummer: report.reference },
      Naam: 'Sluikstort, Kerkstraat 41',
      TypeDossierCode: 'DossierStatus',
      Status: {
        ...{ VlaamsCode: 'Ingediend', VlaamsFase: 'Samenstelling', Detail1: 'Ontvangen' },
        Actie: { ActieNodig: false, Actie: null },
      },
      Producten: ['meldpunt-1777'],
      DossierBeheerder: { Naam: 'Stad Kortrijk', Telefoon: '1777' },
      Agenten: [{ Identificatie: annelies?.nationalNumber, Toegangsrechten: 'Lezen' }],
    })
    expect(second?.body).toMatchObject({ Status: { Detail1: 'Geregistreerd' } })
    expect(of(report, 'notification').map(({ body }) => body)).toMatchObject([
      { StatusDetail1: 'Ontvangen', Kanalen: ['Passief'], MerkCode: 'kortrijk' },
      {
        StatusDetail1: 'Geregistreerd',
        Bestemmelingen: [{ Identificatie: annelies?.nationalNumber }],
        DocumentLinkUri: `${world.orders.publicUrl}/nl/melding/${report.reportId}`,
      },
    ])
  })

  test('is known there by the number that is opened for it alone, and each opening is written down', async () => {
    const report = await submit(citizen, submission(email))
    await settled(report, 'dossier', [['sent', 'accepted']])
    const { rows } = await world.database.pool.query(
      'select what from data_access_log where report_id = $1 order by what',
      [report.reportId],
    )
    expect(rows).toEqual([{ what: 'dossier' }, { what: 'mijn_burgerprofiel' }])
    const kept = await world.database.pool.query('select * from notice, notice_attempt')
    expect(JSON.stringify(kept.rows)).not.toContain(annelies?.nationalNumber)
  })
})

describe('days that are moved', { timeout: 90_000 }, () => {
  test('are told once they stay, in the inbox as everywhere', async () => {
    const report = await submit(citizen, submission(email))
    await take(report, 0)
    const lead = staff['nadia.maes']
    const plan = async (first: number) => {
      const { version } = Object(await lead.query('/balie/trpc/report.get', { id: report.reportId }))
      const days = { first: dayFrom(first), last: dayFrom(first + 1), crew: null, explanation: null }
      const command = { commandId: crypto.randomUUID(), reportId: report.reportId, expectedVersion: version }
      await lead.mutate('/balie/trpc/report.plan', { ...command, ...days })
    }
    await plan(2)
    await plan(4)
    const inbox = await noticesOn(report, 'inbox')
    expect(inbox.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent', 'waiting'])
    await settled(report, 'inbox', Array(4).fill(['sent', null]))
    await settled(report, 'dossier', Array(4).fill(['sent', 'accepted']))
    expect(of(report, 'dossier')).toHaveLength(4)
  })
})

describe('Mijn Burgerprofiel', { timeout: 90_000 }, () => {
  test('that took something whose answer was lost gets the same again, and has it once', async () => {
    await world.there().faults.set({ kind: 'lost', times: 2 })
    const report = await submit(citizen, submission(email))
    await settled(report, 'dossier', [['sent', 'accepted']])
    await settled(report, 'mijn_burgerprofiel', [['sent', null]])
    const all = [...of(report, 'dossier'), ...of(report, 'notification')]
    expect(all.map(({ repeats }) => repeats)).toEqual([1, 1])
    expect((await outcomes(report, 'dossier')).map(({ outcome }) => outcome)).toEqual([
      'retry',
      'sent',
      'accepted',
    ])
  })

  test('that has too much to do is left alone for as long as it asks', async () => {
    await world.there().faults.set({ kind: 'too_many', times: 2, retryAfter: 600 })
    const report = await submit(citizen, submission(email))
    const asked = await vi.waitFor(async () => {
      const [notice] = await noticesOn(report, 'dossier')
      expect(notice?.lastError).toContain('HTTP 429')
      return notice
    }, inTime)
    expect((asked?.nextAttemptAt ?? 0) - clock()).toBeGreaterThan(590_000)
    await settled(report, 'dossier', [['sent', 'accepted']])
    await settled(report, 'mijn_burgerprofiel', [['sent', null]])
  })

  test('that is broken is tried again', async () => {
    await world.there().faults.set({ kind: 'error', times: 2 })
    const report = await submit(citizen, submission(email))
    await settled(report, 'dossier', [['sent', 'accepted']])
    await settled(report, 'mijn_burgerprofiel', [['sent', null]])
    expect((await outcomes(report, 'dossier'))[0]).toMatchObject({
      outcome: 'retry',
      detail: expect.stringContaining('HTTP 500'),
    })
  })

  test('that refuses a dossier later is seen to do so, with its reasons, and can be sent it again by hand', async () => {
    // Of everything, since what earlier tests left waiting may come first.
    await world.there().faults.set({ kind: 'refuse' })
    const report = await submit(citizen, submission(email))
    const [notice] = await settled(report, 'dossier', [['sent', 'refused']])
    await world.there().faults.set({ kind: 'none' })
    expect(notice?.resultDetail).toBe('Producten: Dit product is niet gekend')
    const again = { commandId: crypto.randomUUID(), noticeId: notice?.id }
    await staff['els.verhaeghe'].mutate('/balie/trpc/notice.resend', again)
    await settled(report, 'dossier', [['sent', 'accepted']])
    expect(new Set(of(report, 'dossier').map(({ key }) => key)).size).toBe(2)
  })

  test('that no longer knows our token gives another', async () => {
    await world.restartThere()
    const report = await submit(citizen, submission(email))
    await settled(report, 'dossier', [['sent', 'accepted']])
    await settled(report, 'mijn_burgerprofiel', [['sent', null]])
    expect(world.there().state().tokens).toBe(1)
  })

  test('forgets the dossier of who is unlinked', async () => {
    const report = await submit(citizen, submission(email))
    await settled(report, 'dossier', [['sent', 'accepted']])
    const desk = staff['els.verhaeghe']
    const { version } = Object(await desk.query('/balie/trpc/report.get', { id: report.reportId }))
    const command = { commandId: crypto.randomUUID(), reportId: report.reportId, expectedVersion: version }
    await desk.mutate('/balie/trpc/report.unlinkReporter', command)
    await settled(report, 'dossier', [
      ['sent', 'accepted'],
      ['sent', null],
    ])
    expect(of(report, 'deleted')).toHaveLength(1)
    expect(
      world
        .there()
        .state()
        .dossiers.map(({ dossier }) => dossier.Identificatie.DossierNummer),
    ).not.toContain(report.reference)
  })
})
