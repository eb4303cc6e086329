import * as z from 'zod/mini'
import { clerkProcedure } from '../../trpc.ts'
import { releaseReport } from './release-report.ts'

/** Text and photos of a public report are public only once a clerk has looked at them. */
export const release = clerkProcedure
  .input(z.object({ commandId: z.uuid(), reportId: z.uuid(), released: z.boolean() }))
  .mutation(({ ctx, input }): Promise<{ version: number }> => releaseReport(ctx, input))
