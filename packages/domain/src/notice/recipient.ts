import type { Language, NoticeChannel, Report } from '../report/index.ts'
import type { NoticeAudience } from './notice-table.ts'

/** Channels that something goes out on; `none` is a wish to be left alone. */
export type OutgoingChannel = Exclude<NoticeChannel, 'none'>

/** Somebody to tell, with every address known. */
export type Recipient = {
  /** The same for all notices of one recipient of a report: `reporter`, `follower:<id>`, `department:<code>`, ... */
  key: string
  audience: NoticeAudience
  language: Language
  channels: readonly NoticeChannel[]
  email: string | null
  phone: string | null
  personId: string | null
}

/** A reporter of a report that was merged into this one; the shell reads them, the events do not hold them. */
export type MergedReporter = Omit<Recipient, 'key' | 'audience'> & { reportId: string }

/** The reporter of a report; nobody once it is erased or the reporter left it to the others. */
export function reporterOf(report: Report): readonly Recipient[] {
  if (report.reporterLeft || report.erased) return []
  return [
    {
      key: 'reporter',
      audience: 'reporter',
      language: report.language,
      channels: report.contact?.channels ?? report.channels,
      email: report.contact?.email ?? null,
      phone: report.contact?.phone ?? null,
      personId: report.personId,
    },
  ]
}

export const followersOf = (report: Report): readonly Recipient[] =>
  report.followers.map(({ id, email, phone, channels, language }) => ({
    key: `follower:${id}`,
    audience: 'follower',
    language,
    channels,
    email,
    phone,
    personId: null,
  }))

export const toMergedRecipient = ({ reportId, ...person }: MergedReporter): Recipient => ({
  ...person,
  key: `merged:${reportId}`,
  audience: 'merged_reporter',
})

/** A team is told by mail, at its own address. */
export const toTeam = (
  audience: 'department' | 'partner',
  code: string,
  { email, language }: { email: string | null; language: Language },
): Recipient => ({
  key: `${audience}:${code}`,
  audience,
  language,
  channels: ['mail'],
  email,
  phone: null,
  personId: null,
})

const addressOn = (recipient: Recipient, channel: OutgoingChannel): string | null =>
  ({ mail: recipient.email, sms: recipient.phone, mijn_burgerprofiel: recipient.personId })[channel]

/** Where a recipient is told: each wanted channel once, as far as an address is known. */
export function addressesOf(recipient: Recipient): readonly { channel: OutgoingChannel; address: string }[] {
  return [...new Set(recipient.channels)].flatMap((channel) => {
    const address = channel === 'none' ? null : addressOn(recipient, channel)
    return channel === 'none' || address === null ? [] : [{ channel, address }]
  })
}
