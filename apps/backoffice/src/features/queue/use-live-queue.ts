import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { readAgain } from '../../lib/read-again.ts'
import { trpc } from '../../lib/trpc.ts'
import { useCalmRefresh } from '../../lib/use-calm-refresh.ts'
import { useSessionWatch } from '../../lib/use-session-watch.ts'

const pause = 1_500

/** Reads the list again when something changed anywhere, but not at every one of a flood of changes. */
export function useLiveQueue(): void {
  const queries = useQueryClient()
  const onData = useCalmRefresh(pause, () => void readAgain(queries, trpc.desk.pathFilter()))
  useSubscription(trpc.live.queue.subscriptionOptions(undefined, { ...useSessionWatch(), onData }))
}
