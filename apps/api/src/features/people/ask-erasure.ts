import { insertErasureRequest } from '@meldpunt/db'
import { askErasureInput } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { asPerson } from '../../command/as-person.ts'
import { citizenProcedure } from '../../trpc.ts'
import { getPerson } from './get-person.ts'

const stored = z.object({ asked: z.literal(true) })

/** Asks the city to forget who signed in; a person of the city decides. Asking again while that is open changes nothing. */
export const askErasure = citizenProcedure.input(askErasureInput).mutation(({ ctx, input }) =>
  asPerson(ctx, {
    name: 'ask_erasure',
    input,
    repeat: (result) => stored.parse(result),
    work: async ({ trx, now, newId }, personId) => {
      await getPerson(trx, personId)
      await insertErasureRequest(trx, { id: newId(), personId, now })
      return { asked: true as const }
    },
  }),
)
