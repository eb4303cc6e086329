import type { ImapStandIn } from '../imap/start-imap.ts'
import type { Deliver } from '../postbox/post-box.ts'
import { mailAddress } from './sample-mails.ts'

const [local, domain] = mailAddress.split('@')

const isTheCity = (address: string): boolean =>
  address.toLowerCase().split('@')[1] === domain && address.toLowerCase().split(/[+@]/)[0] === local

/** A mail to the city, also to an address with a tag, goes into its mailbox; a mail server writes down to which. */
export const deliverTo =
  ({ store }: ImapStandIn): Deliver =>
  async ({ recipients, raw }) => {
    const to = recipients.find(isTheCity)
    if (to === undefined) return
    await store.append('INBOX', Buffer.concat([Buffer.from(`Delivered-To: ${to}\r\n`), raw]))
  }
