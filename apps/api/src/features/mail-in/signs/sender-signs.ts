import type { ReadMail } from '../read-mail.ts'

/** Whose mailbox this is: the addresses that are ours, and the host and list that our own mails name. */
export type Own = { addresses: readonly string[]; host: string }

export const headerOf = ({ headers }: Pick<ReadMail, 'headers'>, name: string): string =>
  (headers.get(name) ?? []).join(' ').toLowerCase()

export const has = ({ headers }: Pick<ReadMail, 'headers'>, name: string): boolean => headers.has(name)

/** `1777+482193704.token@city` is an address of `1777@city`. */
const withoutTag = (address: string): string => address.toLowerCase().replace(/\+[^@]*@/, '@')

export const isOwn = (address: string, own: Own): boolean => own.addresses.includes(withoutTag(address))

const daemons = /^(mailer-daemon|mail-daemon|postmaster|mdaemon|mail\.delivery)(\+[^@]*)?@/i

/** A mail server writes, nobody else. */
export const isFromMailServer = (mail: ReadMail): boolean =>
  daemons.test(mail.from?.address ?? '') || (mail.headers.get('return-path') ?? []).includes('<>')
