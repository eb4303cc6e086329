import * as z from 'zod/mini'
import { refuse } from '../../rejections.ts'
import { clerkProcedure } from '../../trpc.ts'
import type { MailView } from './mail-view.ts'
import { readMailFor } from './may-read-mail.ts'
import { toMailView } from './to-mail-view.ts'

/** One mail as it came in. */
export const get = clerkProcedure
  .input(z.object({ id: z.uuid().check(z.toLowerCase()) }))
  .query(async ({ ctx, input }): Promise<MailView> => {
    const { deps, member } = ctx
    const mail = await readMailFor(deps, member, { id: input.id, what: 'mail' })
    if (mail === null) throw refuse('mail_unknown')
    return toMailView({ db: deps.db.write, member }, mail)
  })
