import type { RejectionCode } from '../rejection.ts'
import { type Contact, textLimit } from '../values.ts'
import { type Refusal, refuse } from './outcome.ts'

export const isBlank = (text: string | null): boolean => text === null || text.trim() === ''

/** Refuses a text that is too long to be a message; nothing is cut off silently. */
export const refuseTooLong = (text: string | null, field: string): Refusal | null =>
  text !== null && text.length > textLimit ? refuse('text_too_long', field) : null

/** Refuses a text that is missing, blank or too long. */
export const refuseText = (text: string | null, code: RejectionCode, field = 'text'): Refusal | null =>
  isBlank(text) ? refuse(code, field) : refuseTooLong(text, field)

type Said = { text: string; attachments: readonly string[] }

/** Refuses what has neither words nor a picture. */
export const refuseSilence = ({ text, attachments }: Said, code: RejectionCode): Refusal | null =>
  isBlank(text) && attachments.length === 0 ? refuse(code, 'text') : refuseTooLong(text, 'text')

/** Refuses contact details in which a channel is wanted that has no address. */
export function refuseContact(contact: Omit<Contact, 'name'> | null): Refusal | null {
  if (contact === null) return null
  if (contact.channels.includes('mail') && isBlank(contact.email)) return refuse('address_required', 'email')
  if (contact.channels.includes('sms') && isBlank(contact.phone)) return refuse('address_required', 'phone')
  return refuseTooLong(contact.email, 'email') ?? refuseTooLong(contact.phone, 'phone')
}
