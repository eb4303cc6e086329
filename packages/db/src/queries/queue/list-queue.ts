import { type Kysely, type RawBuilder, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'
import { countingQueue, countQueue, type QueueCount, toQueueCount } from './count-queue.ts'
import { type Position, parseCursor, toCursor } from './cursor.ts'
import { type QueueFilter, queueConditions } from './queue-filter.ts'
import { type QueueItem, queueItemColumns } from './queue-item.ts'

/** `received`: newest first; `due`: the first due first, without due moment last; `status_since`: longest waiting first. */
export type QueueSort = 'received' | 'due' | 'status_since'

export type QueuePage = QueueCount & { rows: readonly QueueItem[]; nextCursor: string | null }
type QueueRequest = { filter: QueueFilter; sort: QueueSort; cursor: string | null; limit: number }
type CountedItem = QueueItem & { found: number }

/**
 * One page of the queue and how many reports it has in all, in one statement; `nextCursor` of it gives the next, however
 * many reports came in or left meanwhile.
 */
export async function listQueue(db: Kysely<DB>, request: QueueRequest): Promise<QueuePage> {
  const { filter, sort, limit } = request
  const order = orders[sort]
  const position = parseCursor(request.cursor)
  const after = position === null ? sql`true` : order.after(position)
  const { rows } = await sql<CountedItem>`select ${queueItemColumns}, (${countingQueue(filter)}) as found
    from report where ${queueConditions(filter)} and ${after} order by ${order.by} limit ${limit + 1}`.execute(
    db,
  )
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  const count = await countOf(db, { filter, rows, first: position === null })
  return { ...count, rows: page, nextCursor: last === undefined ? null : toCursor(order.positionOf(last)) }
}

type Listed = { filter: QueueFilter; rows: readonly CountedItem[]; first: boolean }

/** Every line has the count; a page that meanwhile lost all its lines has none to read it from. */
async function countOf(db: Kysely<DB>, { filter, rows, first }: Listed): Promise<QueueCount> {
  const [line] = rows
  if (line === undefined && !first) return countQueue(db, filter)
  return toQueueCount(line?.found ?? 0)
}

type Order = {
  by: RawBuilder<unknown>
  after: (position: Position) => RawBuilder<unknown>
  positionOf: (item: QueueItem) => Position
}

const infinity = sql`'infinity'::timestamptz`
const moment = (value: number | null): RawBuilder<unknown> => (value === null ? infinity : at(value))

const orders: Readonly<Record<QueueSort, Order>> = {
  received: {
    by: sql`received_at desc, id desc`,
    after: ({ value, id }) => sql`(received_at, id) < (${moment(value)}, ${id}::uuid)`,
    positionOf: ({ receivedAt, id }) => ({ value: receivedAt, id }),
  },
  due: {
    by: sql`coalesce(due_at, 'infinity'::timestamptz), id`,
    after: ({ value, id }) =>
      sql`(coalesce(due_at, 'infinity'::timestamptz), id) > (${moment(value)}, ${id}::uuid)`,
    positionOf: ({ dueAt, id }) => ({ value: dueAt, id }),
  },
  status_since: {
    by: sql`status_since, id`,
    after: ({ value, id }) => sql`(status_since, id) > (${moment(value)}, ${id}::uuid)`,
    positionOf: ({ statusSince, id }) => ({ value: statusSince, id }),
  },
}
