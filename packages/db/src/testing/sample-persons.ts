import { v7 as newId } from 'uuid'
import type { NewNotice } from '../stores/new-notice.ts'
import type { SigningIn } from '../stores/person/upsert-signed-in.ts'
import { monday } from './sample-reports.ts'

let known = 0

/** Somebody who signs in for the first time, unlike all others. */
export function signingIn(data: Partial<SigningIn> = {}): SigningIn {
  known += 1
  return {
    subject: `account-${known}`,
    hash: `hash-${known}`,
    sealed: 'k1:c2VhbGVk',
    givenName: 'Zoë Maria',
    familyName: 'Van den Bulcke',
    birthDate: '1985-07-30',
    language: 'nl',
    newId,
    now: monday,
    ...data,
  }
}

/** What a person is told of the event at a position, in the inbox. */
export const inInbox = (personId: string, data: Partial<NewNotice> = {}): NewNotice => ({
  id: newId(),
  eventPosition: 1,
  audience: 'reporter',
  recipientKey: 'reporter',
  channel: 'inbox',
  kind: 'submitted',
  status: 'received',
  language: 'nl',
  address: personId,
  data: { withText: false },
  settleUntil: null,
  tells: null,
  ...data,
})
