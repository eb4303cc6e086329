import type { Contact, Report } from '@meldpunt/domain'
import { type SetContactInput, setContactInput } from '@meldpunt/domain/input'
import { forFollower } from '../../command/for-follower.ts'
import { refuseField } from '../../rejections.ts'
import { followerProcedure } from '../../trpc.ts'

/** Nothing at all where that is asked; else what the page does not ask for goes on as it was. */
function channelsOf({ channels: known }: Report, wanted: Contact['channels']): Contact['channels'] {
  const told = wanted.filter((channel) => channel !== 'none')
  if (told.length === 0) return ['none']
  return [...new Set([...told, ...known.filter((channel) => channel === 'mijn_burgerprofiel')])]
}

/** The page shows addresses in part only, so what is left blank is what we have; it goes when the person says so. */
function changed(report: Report, { forget, ...given }: SetContactInput['contact']): Contact {
  const { contact: known } = report
  const channels = channelsOf(report, given.channels)
  if (forget === 'yes') return { ...given, channels }
  return {
    name: given.name ?? known?.name ?? null,
    email: given.email ?? known?.email ?? null,
    phone: given.phone ?? known?.phone ?? null,
    channels,
  }
}

/** Said at the field where it is mended, which the report alone cannot name. */
function withAddresses(contact: Contact): Contact {
  const { channels, email, phone } = contact
  if (channels.includes('mail') && email === null) throw refuseField('contact.email', 'email_required')
  if (channels.includes('sms') && phone === null) throw refuseField('contact.phone', 'phone_required')
  return contact
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
      contact: withAddresses(changed(report, input.contact)),
      language: input.language,
    }),
  })
})
