import { resendNotice as resend } from '@meldpunt/db'
import * as z from 'zod/mini'
import { workerProcedure } from '../../trpc.ts'

export const resendNotice = workerProcedure
  .input(z.object({ commandId: z.uuid(), noticeId: z.uuid() }))
  .mutation(async ({ ctx, input }): Promise<{ noticeId: string }> => resendFor(ctx, input))
