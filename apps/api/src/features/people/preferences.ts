import { listErasureRequests } from '@meldpunt/db'
import { citizenProcedure } from '../../trpc.ts'
import { getPerson, nameOf } from './get-person.ts'
import type { PreferencesView } from './preferences-view.ts'

export const preferences = citizenProcedure.query(async ({ ctx }): Promise<PreferencesView> => {
  const { write } = ctx.deps.db
  const { personId } = ctx.person
  const [person, [request]] = await Promise.all([
    getPerson(write, personId),
    listErasureRequests(write, { personId, limit: 1 }),
  ])
  const { email, emailConfirmed, pendingEmail, phone, wants, language } = person
  return {
    name: nameOf(person),
    email: email === null ? null : { address: email, confirmed: emailConfirmed },
    pendingEmail,
    phone,
    wants,
    smsOffered: ctx.deps.smsOffered,
    language,
    erasureAskedAt: request && request.doneAt === null ? request.askedAt : null,
  }
})
