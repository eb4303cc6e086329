import { listNoticeAttempts, listNotices, noticePauses, type StoredNotice } from '@meldpunt/db'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { citizens } from '../citizens.ts'
import type { ProductOrders } from '../testing/product-process.ts'
import { type Insist, steps, submission, submit, type TestReport, takeStep } from '../testing/reports.ts'
import { type SpawnedProduct, spawnProduct } from '../testing/spawn-product.ts'
import { startWorld, type World } from '../testing/start-world.ts'
import { createVisitor } from '../testing/visitor.ts'

/** The last of the pauses after a failure: whatever waits is due then. */
const longestPause = Math.max(...noticePauses)
/** Four times while Mijn Burgerprofiel is away: five minutes. */
const quarter = 75_000
const [annelies] = citizens
type Death = ProductOrders['dieAt']

let world: World
let product: SpawnedProduct
/** Every process lives so much later that the leases of the one before are over, or the pauses after a failure. */
let ahead = 0

const start = async (dieAt: Death, later: number) => {
  ahead += later
  product = await spawnProduct({ ...world.orders, ahead, dieAt })
}
beforeAll(async () => {
  world = await startWorld()
  await start(null, 0)
})
afterAll(async () => {
  await product.kill()
  await world.close()
})

const answers = () =>
  fetch(`${world.orders.publicUrl}/healthz`).then(
    ({ ok }) => ok,
    () => false,
  )
let replacing: Promise<void> | null = null
/** Of several browsers that notice a death, the first one has another process started. */
const replace = (dead: SpawnedProduct) => {
  replacing ??= dead.ended
    .then(() => start(null, 6_000))
    .finally(() => {
      replacing = null
    })
  return replacing
}

/** A browser whose server died under it asks again, until another one answers. */
const insist: Insist = async (work) => {
  for (;;) {
    const used = product
    try {
      return await work()
    } catch (error) {
      // What the server said is said; only where it said nothing there is a reason to ask again.
      if (!(error instanceof TypeError)) throw error
      if (product === used && !(await answers())) await replace(used)
    }
  }
}

const noticesOf = ({ reportId }: TestReport) => listNotices(world.database.write, reportId)
/** Until every notice stands as it should. */
const until = (reports: readonly TestReport[], isRight: (notice: StoredNotice) => boolean) =>
  vi.waitFor(
    async () => {
      const all = (await Promise.all(reports.map(noticesOf))).flat()
      expect(all.filter((notice) => !isRight(notice)).map(({ channel, state }) => [channel, state])).toEqual(
        [],
      )
    },
    { timeout: 30_000, interval: 100 },
  )
const isSent = ({ state }: StoredNotice) => state === 'sent'
const isDone = ({ state, channel, result }: StoredNotice) =>
  state === 'sent' && (channel !== 'dossier' || result === 'accepted')

/** What they received of a report on one channel, in the order in which it came first, by the id under which we sent it. */
const received = (report: TestReport, channel: 'dossier' | 'mijn_burgerprofiel') => {
  const kind = channel === 'dossier' ? 'dossier' : 'notification'
  const all = world.there().state().received
  return all.filter((one) => one.kind === kind && one.dossierNumber === report.reference)
}
const email = 'annelies@example.org'
const mailsOf = ({ reportId }: TestReport) =>
  world.postBox.mails().filter(({ to, headers }) => to === email && headers.references?.includes(reportId))

test('Mijn Burgerprofiel away for five minutes and processes killed meanwhile: every change is there once and in order', async () => {
  const { publicUrl } = world.orders
  const citizen = createVisitor(publicUrl)
  await citizen.signInCitizen(annelies?.sub ?? '')
  const submissions = Array.from({ length: 4 }, () => submission(email))
  const reports = await Promise.all(submissions.map((one) => submit(citizen, one)))
  await until(reports, isSent)
  await product.kill()

  await world.there().faults.set({ kind: 'off' })
  const whileAway: readonly Death[] = [
    { channel: 'dossier', step: 'claimed', count: 2 },
    { channel: 'mail', step: 'handed_over', count: 2 },
    { channel: 'mijn_burgerprofiel', step: 'composed', count: 3 },
    { channel: 'mail', step: 'composed', count: 2 },
  ]
  for (const [at, step] of steps.entries()) {
    await start(whileAway[at] ?? null, quarter)
    await Promise.all(
      reports.map(async (report) => {
        const staff = createVisitor(publicUrl)
        await insist(() => staff.signInStaff(step.by))
        await takeStep({ staff, report, step, insist })
      }),
    )
    await product.kill()
  }
  const before = reports.map((report) => received(report, 'dossier').length)
  expect(before).toEqual([1, 1, 1, 1])

  await world.there().faults.set({ kind: 'lost', times: 3 })
  const onceBack: readonly Death[] = [
    { channel: 'dossier', step: 'handed_over', count: 2 },
    { channel: 'mijn_burgerprofiel', step: 'handed_over', count: 1 },
    { channel: 'dossier', step: 'confirmed', count: 2 },
  ]
  for (const death of onceBack) {
    await start(death, longestPause)
    expect(await product.ended).toBe('SIGKILL')
  }
  await start(null, longestPause)
  await until(reports, isDone)

  for (const report of reports) {
    const notices = await noticesOf(report)
    const told = (channel: string) =>
      notices.filter((notice) => notice.channel === channel && notice.recipientKey === 'reporter')
    expect(told('dossier').map(({ status }) => status)).toEqual([
      ...['received', 'registered', 'in_progress', 'in_progress', 'declined'],
    ])
    for (const channel of ['dossier', 'mijn_burgerprofiel'] as const) {
      const keys = received(report, channel).map(({ key }) => key)
      expect(keys).toEqual(told(channel).map(({ messageId }) => messageId))
      expect(new Set(keys).size).toBe(steps.length + 1)
    }
    expect(received(report, 'dossier').flatMap(({ result }) => result?.errors ?? [])).toEqual([])
    // Taken by the mail server but not yet written down: the same mail once more, and a mailbox can tell.
    const mails = mailsOf(report).map(({ messageId }) => messageId)
    expect([...new Set(mails)]).toEqual(told('mail').map(({ messageId }) => messageId))
  }
  const log = await Promise.all(
    reports.map(({ reportId }) => listNoticeAttempts(world.database.write, reportId)),
  )
  expect(log.flat().filter(({ outcome }) => outcome === 'given_up')).toEqual([])
}, 180_000)
