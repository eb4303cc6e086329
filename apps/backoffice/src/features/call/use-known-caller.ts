import { useEffect } from 'react'
import type { CallDraft } from './call-draft.ts'
import type { ScreenCall } from './call-views.ts'
import { type KnownCaller, knownCallerOf, toChannels } from './known-caller.ts'
import type { CallForm } from './use-call-form.ts'

/** The contact once somebody is known: what the clerk typed or chose stays, what we filled in makes way. */
function contactWith({ contact, known: before }: CallDraft, known: KnownCaller): CallDraft['contact'] {
  const isOurs = (text: string, ours: string) => text === '' || text === ours
  return {
    ...contact,
    name: isOurs(contact.name, before.name) ? known.name : contact.name,
    email: isOurs(contact.email, before.email) ? known.email : contact.email,
    channels: contact.channels.join(',') === before.channels ? toChannels(known) : contact.channels,
  }
}

/** Fills in how a caller is reached who turns out, during the call, to be somebody whom we know. */
export function useKnownCaller({ call, form }: { call: ScreenCall; form: CallForm }): void {
  const known = knownCallerOf(call)
  const { key } = known
  const { getValues, setValue } = form
  useEffect(() => {
    const draft = getValues()
    if (key === '' || key === draft.known.key) return
    setValue('contact', contactWith(draft, known))
    setValue('known', known)
  }, [key, getValues, setValue])
}
