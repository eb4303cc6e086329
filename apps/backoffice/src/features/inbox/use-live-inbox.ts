import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { useEffect, useRef } from 'react'
import { trpc } from '../../lib/trpc.ts'
import { useSessionWatch } from '../../lib/use-session-watch.ts'

const pause = 1_000

/** Reads the list again when something came in, was handled or somebody opened it; not at every one of a flood. */
export function useLiveInbox(): void {
  const queries = useQueryClient()
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null)
  const refresh = () => {
    timer.current = null
    void queries.invalidateQueries(trpc.inbox.list.pathFilter())
    void queries.invalidateQueries(trpc.inbox.counts.pathFilter())
  }
  useSubscription(
    trpc.live.inbox.subscriptionOptions(undefined, {
      ...useSessionWatch(),
      onData: () => {
        timer.current ??= setTimeout(refresh, pause)
      },
    }),
  )
  useEffect(() => () => clearTimeout(timer.current ?? undefined), [])
}
