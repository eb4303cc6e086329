import { savePreferences as save } from '@meldpunt/db'
import { savePreferencesInput } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { asPerson } from '../../command/as-person.ts'
import { refuse } from '../../rejections.ts'
import { citizenProcedure } from '../../trpc.ts'

const stored = z.object({ saved: z.literal(true) })

export const savePreferences = citizenProcedure.input(savePreferencesInput).mutation(({ ctx, input }) =>
  asPerson(ctx, {
    name: 'save_preferences',
    input,
    repeat: (result) => stored.parse(result),
    work: async ({ trx }, personId) => {
      const { wants, phone, language } = input
      if (!(await save(trx, { personId, wants, phone, language }))) throw refuse('sign_in_required')
      return { saved: true as const }
    },
  }),
)
