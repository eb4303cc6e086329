import type { AppRouter } from '@meldpunt/api/router'
import { createTRPCClient, httpSubscriptionLink } from '@trpc/client'

const client = createTRPCClient<AppRouter>({ links: [httpSubscriptionLink({ url: '/trpc' })] })

/** Calls with the version of the report now and at each change; the connection comes back by itself. */
export function listen(reportId: string, onVersion: (version: number) => void): () => void {
  const subscription = client.follow.onChange.subscribe(
    { reportId },
    { onData: ({ version }) => onVersion(version) },
  )
  return () => subscription.unsubscribe()
}
