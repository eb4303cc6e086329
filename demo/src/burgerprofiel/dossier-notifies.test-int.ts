import { listNotices } from '@meldpunt/db'
import type { Host } from '@meldpunt/host'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { citizens } from '../citizens.ts'
import { openProduct } from '../testing/open-product.ts'
import { submission, submit } from '../testing/reports.ts'
import { startWorld, type World } from '../testing/start-world.ts'
import { createVisitor } from '../testing/visitor.ts'

let world: World
let host: Host
beforeAll(async () => {
  world = await startWorld({ dossierNotifies: true })
  host = await openProduct(world.orders, {})
})
afterAll(async () => {
  await host.close()
  await world.close()
})

test('where a dossier notifies by itself, we do not a second time, and the delivery log says why', async () => {
  const citizen = createVisitor(world.orders.publicUrl)
  await citizen.signInCitizen(citizens[0]?.sub ?? '')
  const { reportId } = await submit(citizen, submission('annelies@example.org'))
  const skipped = await vi.waitFor(
    async () => {
      const notices = await listNotices(world.database.write, reportId)
      const [dossier, message] = ['dossier', 'mijn_burgerprofiel'].map((channel) =>
        notices.find((notice) => notice.channel === channel),
      )
      expect([dossier?.state, message?.state]).toEqual(['sent', 'skipped'])
      return message
    },
    { timeout: 30_000, interval: 50 },
  )
  expect(skipped?.lastError).toBe('The dossier service notifies of it by itself')
  expect(world.there().state().notifications).toEqual([])
}, 60_000)
