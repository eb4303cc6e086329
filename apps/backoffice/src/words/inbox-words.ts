import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { DeskItem, InboxViewCode } from '../lib/inbox/inbox-search.ts'

export const inboxViewLabels: Record<InboxViewCode, MessageDescriptor> = {
  all: msg`Alles`,
  mail: msg`Mail`,
  web: msg`Website`,
  burgerprofiel: msg`Burgerprofiel`,
  callback: msg`Terugbellen`,
  replies: msg({ message: 'Antwoorden', context: 'of people who wrote back' }),
  mentions: msg`Vermeld`,
  snoozed: msg`Sluimert`,
  ended: msg`Zonder melding`,
}

/** Said on the line only where it is not simply new. */
export const reasonLabels: Record<DeskItem['reason'], MessageDescriptor | null> = {
  new: null,
  callback: null,
  reply: msg`Antwoord op onze vraag`,
  information: msg`Extra informatie`,
  reopen: msg`Niet opgelost, zegt de melder`,
  unreadable: msg`Door iemand na te kijken`,
  mention: msg`Je bent vermeld`,
  ended: null,
}
