import { listQueue } from '@meldpunt/db'
import type { Context, SessionMember } from '../../context.ts'
import { toQueueFilter } from './queue-filter.ts'
import type { QueueInput } from './queue-input.ts'
import type { QueueView } from './queue-view.ts'
import { toQueueRow } from './to-queue-row.ts'

export async function readQueue(
  ctx: Context & { member: SessionMember },
  input: QueueInput,
): Promise<QueueView> {
  const filter = toQueueFilter(ctx, input)
  const [city, page] = await Promise.all([
    ctx.deps.cityData.current(),
    listQueue(ctx.deps.db.read, { filter, sort: input.sort, cursor: input.cursor, limit: input.limit }),
  ])
  const { nextCursor, total, capped } = page
  const rows = page.rows.map((item) => toQueueRow(item, { ctx, city, now: filter.now }))
  return { rows, nextCursor, total, totalCapped: capped }
}
