import { createHmac, timingSafeEqual } from 'node:crypto'

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

/** The bare address of a sender as it is set: `Meldpunt 1777 <1777@city>`. */
export const addressOf = (from: string): string => /<([^>]+)>/.exec(from)?.[1] ?? from.trim()

/** `1777+482193704.3f...@city`: an answer comes to the city's own mailbox and says which report it is about. */
export function replyAddress(
  { from, linkKey }: Mailing,
  { id, reference }: { id: string; reference: string },
): string {
  const [local = '', domain = ''] = addressOf(from).split('@')
  return `${local}+${reference}.${replyToken(linkKey, id)}@${domain}`
}

const idOf = (kind: 'notice' | 'report', more: string, host: string): RegExp =>
  new RegExp(
    `<${kind}\\.([\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12})${more}@${host.replace(/[^a-z\d-]/gi, '\\$&')}>`,
    'gi',
  )

/** The mails of ours that a text names by their Message-ID. */
export const noticesNamed = (text: string, host: string): readonly { noticeId: string; resends: number }[] =>
  [...text.matchAll(idOf('notice', '\\.(\\d{1,6})', host))].map(([, id = '', resends]) => ({
    noticeId: id.toLowerCase(),
    resends: Number(resends),
  }))

/** The reports whose thread a text names. */
export const threadsNamed = (text: string, host: string): readonly string[] =>
  [...text.matchAll(idOf('report', '', host))].map(([, id = '']) => id.toLowerCase())

/** What a reply address says, in either of our own addresses; nothing is proved before `provesReply`. */
export function readReplyAddress(
  address: string,
  own: readonly string[],
): { reference: string; token: string } | null {
  const [, local, reference, token, domain] =
    /^([^+]+)\+(\d{9})\.([\da-f]{20})@(.+)$/.exec(address.toLowerCase()) ?? []
  if (!reference || !token || !own.includes(`${local}@${domain}`)) return null
  return { reference, token }
}

/** Whether the token of a reply address was made for this report. */
export const provesReply = (linkKey: Buffer, reportId: string, token: string): boolean =>
  timingSafeEqual(Buffer.from(token), Buffer.from(replyToken(linkKey, reportId)))
