import type { CoreDeps } from '../../context.ts'
import type { ApiDeps } from '../../deps.ts'
import { addressOf } from '../../mail/mail-ids.ts'
import type { Own } from './signs/sender-signs.ts'

/** What taking a mail needs beside the parts that all procedures use. */
export type MailInDeps = CoreDeps & { own: Own }

/** Whose mailbox this is: the address that is read, and the one that our mails come from. */
export function ownOf({ mailIn, smtp, publicUrl }: Pick<ApiDeps, 'mailIn' | 'smtp' | 'publicUrl'>): Own {
  const addresses = [mailIn?.address ?? '', addressOf(smtp.from)].map((address) => address.toLowerCase())
  return { addresses: [...new Set(addresses)].filter(Boolean), host: new URL(publicUrl).hostname }
}
