import type { Contact, Report } from '@meldpunt/domain'
import { type SetContactInput, setContactInput } from '@meldpunt/domain/input'
import { forFollower } from '../../command/for-follower.ts'
import { followerProcedure } from '../../trpc.ts'

/** The page shows addresses in part only, so what is left blank is what we have; it goes when the person says so. */
function changed({ contact: known }: Report, { forget, ...given }: SetContactInput['contact']): Contact {
  if (forget === 'yes') return given
  return {
    name: given.name ?? known?.name ?? null,
    email: given.email ?? known?.email ?? null,
    phone: given.phone ?? known?.phone ?? null,
    channels: given.channels,
  }
}

export const setContact = followerProcedure.input(setContactInput).mutation(async ({ ctx, input }) => {
  const address = input.contact.email
  if (address !== null) await ctx.deps.limitRecipient({ address, field: 'contact.email' })
  return forFollower(ctx, {
    name: 'set_contact',
    input,
    build: ({ envelope, report }) => ({
      ...envelope,
      type: 'set_contact',
      contact: changed(report, input.contact),
      language: input.language,
    }),
  })
})
