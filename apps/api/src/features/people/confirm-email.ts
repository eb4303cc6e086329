import { type DB, findPerson, type Person, confirmEmail as store } from '@meldpunt/db'
import { confirmEmailInput } from '@meldpunt/domain/input'
import type { Kysely } from 'kysely'
import * as z from 'zod/mini'
import { asPerson } from '../../command/as-person.ts'
import { type Confirmation, provesConfirmation, readConfirmToken } from '../../confirm-token.ts'
import type { Context } from '../../context.ts'
import { refuse } from '../../rejections.ts'
import { maskAddress } from '../../report-view/mask-address.ts'
import { publicProcedure } from '../../trpc.ts'

const stored = z.object({ email: z.nullable(z.string()) })

type Proved = Confirmation & { isUsed: boolean }

/** What the token proves: the address that waits, or the one that this very link confirmed before. */
async function prove({ deps }: Context, db: Kysely<DB>, token: string): Promise<Proved> {
  const said = readConfirmToken(token)
  const person: Person | null = said && (await findPerson(db, said.personId))
  const email = person?.pendingEmail ?? person?.email ?? null
  if (!said || !person || email === null) throw refuse('link_invalid', 'token')
  const confirmation = { personId: said.personId, version: person.pendingEmailVersion, email }
  if (said.version !== confirmation.version || !provesConfirmation(deps.keys.link, said.mac, confirmation))
    throw refuse('link_invalid', 'token')
  return { ...confirmation, isUsed: person.pendingEmail === null }
}

/** The click in the mail: whoever holds the link owns the address. Nothing happens before the button is pressed. */
export const confirmEmail = publicProcedure.input(confirmEmailInput).mutation(async ({ ctx, input }) => {
  const { write } = ctx.deps.db
  const { personId, email, version, isUsed } = await prove(ctx, write, input.token)
  const answer = { email: maskAddress(email) }
  if (isUsed) return answer
  const person = { ...ctx, person: { personId } }
  return asPerson(person, {
    name: 'confirm_email',
    input,
    repeat: (result) => stored.parse(result),
    work: async ({ trx, now }) => {
      if (!(await store(trx, { personId, version, email, now }))) throw refuse('link_invalid', 'token')
      return answer
    },
  })
})
