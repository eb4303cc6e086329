import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { queueAddress, queueOrder } from '../../lib/queue-order.ts'
import { type QueueSearch, sortOf, toFilter } from '../../lib/queue-search.ts'
import { trpc } from '../../lib/trpc.ts'

/** The rows of the list, a page at a time; while a filter changes the old ones stay. */
export function useQueueRows(search: QueueSearch) {
  const query = useInfiniteQuery(
    trpc.desk.queue.infiniteQueryOptions(
      { ...toFilter(search), sort: sortOf(search), limit: 50 },
      { getNextPageParam: (page) => page.nextCursor, placeholderData: keepPreviousData },
    ),
  )
  const rows = query.data?.pages.flatMap((page) => page.rows) ?? []
  const last = query.data?.pages.at(-1)
  const ids = rows.map((row) => row.id).join(' ')
  useEffect(() => queueOrder.set(ids.split(' ')), [ids])
  useEffect(() => queueAddress.set(search), [search])
  return { query, rows, total: last?.total ?? 0, totalCapped: last?.totalCapped ?? false }
}
