import { useEffect } from 'react'
import type { Preferences } from '../../lib/api.ts'
import type { DraftContact } from './draft.ts'
import { draftStore } from './use-draft.ts'

/** What we know of who signed in, where nothing else was filled in. */
function prefilled(contact: DraftContact, known: Preferences): DraftContact {
  const confirmed = known.email?.confirmed ? known.email.address : ''
  const email = contact.email || confirmed
  return {
    way: contact.way ?? (email === '' ? 'none' : 'mail'),
    name: contact.name || known.name,
    email,
    phone: contact.phone || (known.phone ?? ''),
    account: true,
  }
}

/** Once for each report, so that what the person changes stays changed. */
export function usePrefill(known: Preferences | null): void {
  useEffect(() => {
    if (known === null) return
    draftStore().change(({ contact }) => ({
      contact: contact.account ? contact : prefilled(contact, known),
    }))
  }, [known])
}
