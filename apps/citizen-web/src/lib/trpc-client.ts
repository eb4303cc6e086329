import type { AppRouter } from '@meldpunt/api/router'
import { createTRPCClient, httpLink } from '@trpc/client'

export { toProblem } from './to-problem.ts'

export const client = createTRPCClient<AppRouter>({ links: [httpLink({ url: '/trpc' })] })
