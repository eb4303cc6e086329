import { useQueryClient } from '@tanstack/react-query'
import { useSubscription } from '@trpc/tanstack-react-query'
import { trpc } from '../../lib/trpc.ts'
import { useSessionWatch } from '../../lib/use-session-watch.ts'

type Shown = { id: string; version: number }

/** Reads the report again as soon as somebody else changed it. */
export function useLiveReport({ id, version }: Shown): void {
  const queries = useQueryClient()
  const watch = useSessionWatch()
  useSubscription(
    trpc.live.report.subscriptionOptions(
      { id },
      {
        ...watch,
        onData: (change) => {
          if (change.version <= version) return
          void queries.invalidateQueries(trpc.report.get.pathFilter())
          void queries.invalidateQueries(trpc.mail.ofReport.pathFilter())
        },
      },
    ),
  )
}
