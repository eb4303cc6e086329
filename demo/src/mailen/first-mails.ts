import type { ImapStandIn } from '../imap/start-imap.ts'
import { firstMails } from './sample-mails.ts'

/** Fills the mailbox of a city that begins; one that has had mail is left alone. */
export const deliverFirstMails = async ({ store }: ImapStandIn): Promise<void> => {
  if ((store.folders.get('INBOX')?.nextUid ?? 1) > 1) return
  for (const raw of firstMails()) await store.append('INBOX', raw)
}
