import { countUnread, markRead as markReadIn } from '@meldpunt/db'
import { markReadInput } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { asPerson } from '../../command/as-person.ts'
import { citizenProcedure } from '../../trpc.ts'

const stored = z.object({ unread: z.number() })

/** Of what is not in the inbox of who asks, nothing happens. Gives how much is left to read. */
export const markRead = citizenProcedure.input(markReadInput).mutation(({ ctx, input }) =>
  asPerson(ctx, {
    name: 'mark_read',
    input,
    repeat: (result) => stored.parse(result),
    work: async ({ trx, now }, personId) => {
      await markReadIn(trx, { personId, noticeIds: input.ids, now })
      return { unread: await countUnread(trx, personId) }
    },
  }),
)
