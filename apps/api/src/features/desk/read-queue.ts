import { countQueue, listQueue } from '@meldpunt/db'
import type { Context, SessionMember } from '../../context.ts'
import { toQueueFilter } from './queue-filter.ts'
import type { QueueInput } from './queue-input.ts'
import type { QueueView } from './queue-view.ts'
import { toQueueRow } from './to-queue-row.ts'

export async function readQueue(
  ctx: Context & { member: SessionMember },
  input: QueueInput,
): Promise<QueueView> {
  const { read } = ctx.deps.db
  const filter = toQueueFilter(ctx, input)
  const [city, page, { total, capped }] = await Promise.all([
    ctx.deps.cityData.current(),
    listQueue(read, { filter, sort: input.sort, cursor: input.cursor, limit: input.limit }),
    countQueue(read, filter),
  ])
  const rows = page.rows.map((item) => toQueueRow(item, { ctx, city, now: filter.now }))
  return { rows, nextCursor: page.nextCursor, total, totalCapped: capped }
}
