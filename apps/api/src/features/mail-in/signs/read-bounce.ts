import { noticesNamed } from '../../../mail/mail-ids.ts'
import type { Part, ReadMail } from '../read-mail.ts'
import { headerOf, isFromMailServer } from './sender-signs.ts'

/** What a mail server says of a mail of ours. */
export type Bounce = {
  /** Which mail of ours; null where it does not say. */
  notice: { noticeId: string; resends: number } | null
  /** Whom it did not reach; null where it does not say. */
  address: string | null
  /** It will never arrive; else it is only late, or did arrive. */
  isFinal: boolean
  /** What the other server said, in one line. */
  detail: string
}

const subjects =
  /undeliver|returned (mail|to sender)|delivery (status|failure|has failed)|mail delivery failed|failure notice|onbestelbaar|niet (bezorgd|afgeleverd)|mislukt|non remis|échec de (la )?remise|unzustellbar|nicht zugestellt/i

const isReport = (mail: ReadMail): boolean =>
  /multipart\/report/.test(headerOf(mail, 'content-type')) &&
  /delivery-status/.test(headerOf(mail, 'content-type'))

/** What a mail server has to say stands at the beginning. */
const mostRead = 20_000

/** One line of several, as `Diagnostic-Code` often is. */
const fieldOf = (block: string, name: string): string => {
  const found = new RegExp(`^${name}:[ \\t]*(.*(?:\\r?\\n[ \\t].*)*)`, 'im').exec(block)
  return (found?.[1] ?? '').replace(/\s+/g, ' ').trim()
}

/** No longer than an address can be: a longer word is looked at once for each of its letters. */
const addressIn = (field: string): string | null =>
  /([^\s;<>"@]{1,254}@[^\s;<>"@]{1,254})/.exec(field.slice(0, mostRead))?.[1]?.toLowerCase() ?? null

const statusPart = ({ mediaType }: Part): boolean =>
  mediaType === 'message/delivery-status' || mediaType === 'message/global-delivery-status'

type Told = Pick<Bounce, 'address' | 'isFinal' | 'detail'>

function toldBy(block: string): Told | null {
  const action = fieldOf(block, 'Action').toLowerCase()
  const address =
    addressIn(fieldOf(block, 'Original-Recipient')) ?? addressIn(fieldOf(block, 'Final-Recipient'))
  if (action === '' || address === null) return null
  const detail = [fieldOf(block, 'Status'), fieldOf(block, 'Diagnostic-Code')].filter(Boolean).join(' ')
  return { address, isFinal: action === 'failed', detail: detail.slice(0, 300) || action }
}

/** RFC 3464: blocks of fields, one for each recipient; the worst of them counts. */
function fromStatus(mail: ReadMail): Told | null {
  const text = mail.parts
    .filter(statusPart)
    .map(({ content }) => content.toString('utf8'))
    .join('\n\n')
  const told = text.split(/\r?\n\s*\r?\n/).flatMap((block) => toldBy(block) ?? [])
  return told.find(({ isFinal }) => isFinal) ?? told[0] ?? null
}

/** Older servers only write a letter: the first address in it that is a recipient, and the line with a code. */
function fromWords({ text }: ReadMail, failedTo: string | null): Told {
  const line = text.split('\n').find((one) => /\b[45]\d\d[ -]|\b[45]\.\d{1,3}\.\d{1,3}\b/.test(one)) ?? ''
  const isLate = /delayed|will (be )?retr|vertraagd|temporar|\b4\d\d[ -]/i.test(line)
  return {
    address: failedTo ?? addressIn(text),
    isFinal: !isLate,
    detail: (line || text).trim().slice(0, 300),
  }
}

/** A bounce in what it says and whose it is; null for any other mail. */
export function readBounce(mail: ReadMail, host: string): Bounce | null {
  const failedTo = addressIn(headerOf(mail, 'x-failed-recipients'))
  const isPlain = failedTo !== null || (isFromMailServer(mail) && subjects.test(mail.subject))
  if (!isReport(mail) && !isPlain) return null
  const named = [mail.text, mail.references, ...mail.parts.filter(isReturned).map(headOf)].join('\n')
  const [notice = null] = noticesNamed(named, host)
  return { notice, ...(fromStatus(mail) ?? fromWords(mail, failedTo)) }
}

const isReturned = ({ mediaType }: Part): boolean =>
  mediaType === 'message/rfc822' || mediaType === 'message/global' || mediaType === 'text/rfc822-headers'

/** The returned mail begins with its headers; the rest of it says nothing. */
const headOf = ({ content }: Part): string => content.subarray(0, 20_000).toString('latin1')
