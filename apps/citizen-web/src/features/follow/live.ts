import type { AppRouter } from '@meldpunt/api/router'
import { createTRPCClient, httpSubscriptionLink } from '@trpc/client'

const client = createTRPCClient<AppRouter>({ links: [httpSubscriptionLink({ url: '/trpc' })] })

/**
 * Calls with the version of the report now and at each change; the connection comes back by itself. Who may not follow any
 * more gets a version above all, so that the page is read again and says so.
 */
export function listen(reportId: string, onVersion: (version: number) => void): () => void {
  const subscription = client.follow.onChange.subscribe(
    { reportId },
    {
      onData: ({ version }) => onVersion(version),
      onError: () => onVersion(Number.POSITIVE_INFINITY),
    },
  )
  return () => subscription.unsubscribe()
}
