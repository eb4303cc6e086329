import { createHmac } from 'node:crypto'

type Mailing = { publicUrl: string; linkKey: Buffer; from: string }

const hostOf = ({ publicUrl }: Mailing): string => new URL(publicUrl).hostname

/** Made from the notice alone; sending again by hand is a new mail, a repeated attempt is not. */
export const messageIdOf = (mailing: Mailing, { id, resends }: { id: string; resends: number }): string =>
  `<notice.${id}.${resends}@${hostOf(mailing)}>`

/** No mail has this id, but every mail of a report refers to it, so that a mailbox shows them together. */
export const threadOf = (mailing: Mailing, reportId: string): string =>
  `<report.${reportId}@${hostOf(mailing)}>`

/** Proves that an answer belongs to a report: 80 bits, in the letters that every mail server leaves alone. */
const replyToken = (linkKey: Buffer, reportId: string): string =>
  createHmac('sha256', linkKey).update(`meldpunt-reply:1:${reportId}`).digest('hex').slice(0, 20)

const addressOf = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from.trim()

/** `1777+482193704.3f...@city`: an answer comes to the city's own mailbox and says which report it is about. */
export function replyAddress(
  { from, linkKey }: Mailing,
  { id, reference }: { id: string; reference: string },
): string {
  const [local = '', domain = ''] = addressOf(from).split('@')
  return `${local}+${reference}.${replyToken(linkKey, id)}@${domain}`
}
