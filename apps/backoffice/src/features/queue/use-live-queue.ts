import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useEffect, useRef } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useSessionWatch } from '../../lib/use-session-watch.ts'

const pause = 1_500

/** Reads the list again when something changed anywhere, but not at every one of a flood of changes. */
export function useLiveQueue(): void {
  const queries = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const refresh = () => {
    timer.current = null
    void queries.invalidateQueries(trpc.desk.pathFilter())
  }
  const watch = useSessionWatch()
  useSubscription(
    trpc.live.queue.subscriptionOptions(undefined, {
      ...watch,
      onData: () => {
        timer.current ??= setTimeout(refresh, pause)
      },
    }),
  )
  useEffect(() => () => clearTimeout(timer.current ?? undefined), [])
}
