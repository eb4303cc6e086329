import { type DB, findPerson, type StoredNotice } from '@meldpunt/db'
import type { Report } from '@meldpunt/domain'
import type { Kysely } from 'kysely'

/** Notices about an account, whose address is the account itself. */
const ofAccounts: readonly string[] = ['inbox', 'mijn_burgerprofiel']
const letters: readonly string[] = ['mail', 'sms']

/**
 * Whether a notice to the reporter would reach somebody whose report it still is: a letter made again carries the secret link
 * of today, which is not for who was unlinked or whose address was changed since.
 */
export async function isStillTheirs(
  db: Kysely<DB>,
  { audience, channel, address }: StoredNotice,
  { contact, personId }: Report,
): Promise<boolean> {
  if (audience !== 'reporter') return true
  if (ofAccounts.includes(channel)) return address === personId
  if (!letters.includes(channel)) return true
  const same = (known: string | null | undefined) => known?.toLowerCase() === address?.toLowerCase()
  if (same(contact?.email) || same(contact?.phone)) return true
  const person = personId === null ? null : await findPerson(db, personId)
  return same(person?.email) || same(person?.phone)
}
