import { reference } from '@meldpunt/domain'
import { noticesNamed, readReplyAddress, threadsNamed } from '../../../mail/mail-ids.ts'
import type { ReadMail } from '../read-mail.ts'
import type { Own } from './sender-signs.ts'

/** What a mail says about which report it is for; each of it has to be proved. */
export type Addressee = {
  /** From the reply address: with a token that proves it, or does not. */
  byToken: readonly { reference: string; token: string }[]
  reportIds: readonly string[]
  noticeIds: readonly string[]
  references: readonly string[]
}

const nineDigits = /(?<!\d)\d{3}[-. \u2010-\u2015]?\d{3}[-. \u2010-\u2015]?\d{2}[-. \u2010-\u2015]?\d(?!\d)/g

/** Numbers in a subject with the check digit of a reference. */
export const referencesIn = (text: string): readonly string[] =>
  [...text.matchAll(nineDigits)].flatMap(([written]) => {
    const parsed = reference.parse(written)
    return parsed.ok ? [parsed.value] : []
  })

export function findAddressee(mail: ReadMail, { addresses, host }: Own): Addressee {
  return {
    byToken: mail.recipients.flatMap((address) => readReplyAddress(address, addresses) ?? []),
    reportIds: [...new Set(threadsNamed(mail.references, host))],
    noticeIds: [...new Set(noticesNamed(mail.references, host).map(({ noticeId }) => noticeId))],
    references: [...new Set(referencesIn(mail.subject))],
  }
}

export const isAddressed = ({ byToken, reportIds, noticeIds, references }: Addressee): boolean =>
  byToken.length + reportIds.length + noticeIds.length + references.length > 0
