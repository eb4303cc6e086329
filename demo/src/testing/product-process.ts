import { flushCompileCache } from 'node:module'
import { deliverySteps, type OnDelivery, type OnMail, takingSteps } from '@meldpunt/api'
import { z } from 'zod'
import { openProduct } from './open-product.ts'
import { testOrders } from './test-config.ts'

/** What a test tells the process, as JSON in its first argument. */
const orders = z.object({
  ...testOrders.shape,
  /** Ms by which its clock runs ahead: pauses and the leases of the dead are over. */
  ahead: z.number(),
  /** It ends itself with SIGKILL when a delivery on the channel reaches the step for that many times. */
  dieAt: z.object({ channel: z.string(), step: z.enum(deliverySteps), count: z.number() }).nullable(),
  /** The same when taking a mail reaches the step for that many times. */
  dieTaking: z
    .object({ step: z.enum(takingSteps), count: z.number() })
    .nullable()
    .optional(),
})
export type ProductOrders = z.infer<typeof orders>

const given = orders.parse(JSON.parse(process.argv[2] ?? ''))

let reached = 0
const onDelivery: OnDelivery = (step, { channel }) => {
  if (given.dieAt?.step !== step || given.dieAt.channel !== channel) return
  reached += 1
  if (reached === given.dieAt.count) process.kill(process.pid, 'SIGKILL')
}

let taken = 0
const onMail: OnMail = (step) => {
  if (given.dieTaking?.step !== step) return
  taken += 1
  if (taken === given.dieTaking.count) process.kill(process.pid, 'SIGKILL')
}

// It may be killed before it could do so at its end.
flushCompileCache()
await openProduct(given, { clock: () => Date.now() + given.ahead, onDelivery, onMail })
process.stdout.write('listening\n')
