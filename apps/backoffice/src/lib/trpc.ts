import { i18n } from '@lingui/core'
import type { AppRouter } from '@meldpunt/api/router'
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink, httpSubscriptionLink, splitLink } from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import { isSignedOut } from './refusal.ts'
import { sessionLost } from './session-lost.ts'

export type Outputs = inferRouterOutputs<AppRouter>
export type Inputs = inferRouterInputs<AppRouter>

const url = '/balie/trpc'

/** Typed client of the API as staff: only the cookie of the desk goes along. */
export const client = createTRPCClient<AppRouter>({
  links: [
    splitLink({
      condition: ({ type }) => type === 'subscription',
      true: httpSubscriptionLink({ url }),
      false: httpBatchLink({ url, maxURLLength: 4000, headers: () => ({ 'accept-language': i18n.locale }) }),
    }),
  ],
})

const onError = (error: unknown) => {
  if (isSignedOut(error)) sessionLost.set(true)
}

export const queryClient = new QueryClient({
  queryCache: new QueryCache({ onError }),
  mutationCache: new MutationCache({ onError }),
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      // A refusal stays a refusal; only what may be the network is tried again.
      retry: (failures, error) => failures < 1 && !isSignedOut(error),
      refetchOnWindowFocus: true,
    },
    // Sending while offline fails at once, so that the form can say so and keep what was typed.
    mutations: { networkMode: 'always' },
  },
})

/** Query and mutation options for every procedure, keyed as TanStack Query wants them. */
export const trpc = createTRPCOptionsProxy<AppRouter>({ client, queryClient })
