import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import type { InboxSearch } from '../../lib/inbox/inbox-search.ts'
import { trpc } from '../../lib/trpc.ts'

/** The items of the list that the address names, a page at a time; while it changes the old ones stay. */
export function useInboxItems({ lijst = 'all', wat, zoek = '' }: InboxSearch) {
  const query = useInfiniteQuery(
    trpc.inbox.list.infiniteQueryOptions(
      { view: lijst, category: wat ?? null, text: zoek },
      { getNextPageParam: (page) => page.nextCursor, placeholderData: keepPreviousData },
    ),
  )
  const items = query.data?.pages.flatMap((page) => page.items) ?? []
  return { query, items, counts: query.data?.pages.at(-1)?.counts ?? null }
}
