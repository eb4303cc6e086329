import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { readAgain } from '../../lib/read-again.ts'
import { trpc } from '../../lib/trpc.ts'
import { useCalmRefresh } from '../../lib/use-calm-refresh.ts'
import { useSessionWatch } from '../../lib/use-session-watch.ts'

const pause = 1_000

/** Reads the list again when something came in, was handled or somebody opened it; not at every one of a flood. */
export function useLiveInbox(): void {
  const queries = useQueryClient()
  const onData = useCalmRefresh(pause, () => {
    void readAgain(queries, trpc.inbox.list.pathFilter())
    void readAgain(queries, trpc.inbox.counts.pathFilter())
  })
  useSubscription(trpc.live.inbox.subscriptionOptions(undefined, { ...useSessionWatch(), onData }))
}
