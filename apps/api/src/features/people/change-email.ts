import { countAccess, startEmailChange } from '@meldpunt/db'
import { dayLength } from '@meldpunt/domain'
import { changeEmailInput } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { asPerson } from '../../command/as-person.ts'
import { refuse } from '../../rejections.ts'
import { citizenProcedure } from '../../trpc.ts'
import { getPerson } from './get-person.ts'

const name = 'change_email'
const stored = z.object({ pending: z.nullable(z.string()) })

/** Letters to addresses that may be anybody's: more than a person who mistypes needs is no help to anyone. */
const mostInADay = 10

/** Sends a link to the new address, which counts once somebody clicks there; null takes the address away at once. */
export const changeEmail = citizenProcedure.input(changeEmailInput).mutation(async ({ ctx, input }) => {
  const address = input.email
  if (address !== null) await ctx.deps.limitRecipient({ address, field: 'email' })
  return asPerson(ctx, {
    name,
    input,
    repeat: (result) => stored.parse(result),
    work: async ({ trx, now }, personId) => {
      const { email } = input
      const { language } = await getPerson(trx, personId)
      // From here on other changes of this person wait, so that many at once are counted one after the other.
      const change = await startEmailChange(trx, { personId, email })
      if (change === null) throw refuse('sign_in_required')
      const asked = await countAccess(trx, { personId, what: name, since: now - dayLength })
      if (email !== null && asked >= mostInADay) throw refuse('too_many_requests')
      const letter = { kind: 'confirm_email', personId, version: change.version, language } as const
      if (email !== null) await ctx.deps.postLetter(trx, { ...letter, to: email })
      return { pending: email }
    },
  })
})
