import type { Language, NoticeChannel, Report } from '../report/index.ts'
import type { NoticeAudience } from './notice-table.ts'

/** What belongs to the account of a person by itself: nobody chooses it. */
const accountChannels = ['inbox', 'dossier'] as const

/** Channels that something goes out on; `none` is a wish to be left alone. */
export const outgoingChannels = ['mail', 'sms', 'mijn_burgerprofiel', ...accountChannels] as const
export type OutgoingChannel = (typeof outgoingChannels)[number]

/** Somebody to tell, with every address known. */
export type Recipient = {
  /** The same for all notices of one recipient of a report: `reporter`, `follower:<id>`, `department:<code>`, ... */
  key: string
  audience: NoticeAudience
  language: Language
  channels: readonly (NoticeChannel | OutgoingChannel)[]
  email: string | null
  phone: string | null
  personId: string | null
}

/** How a person with an account wants to be told; addresses only where they are confirmed or their own word. */
export type PersonToTell = {
  channels: readonly NoticeChannel[]
  email: string | null
  phone: string | null
  language: Language
}
export type PersonOf = (personId: string) => PersonToTell | null

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

/**
 * With what the account adds: its own channels beside those of the report, an address that the report lacks, the language
 * that the person chose, inbox and dossier. Whoever is not known (any more) has none of these.
 */
export function withAccount(recipient: Recipient, personOf: PersonOf): Recipient {
  const person = recipient.personId === null ? null : personOf(recipient.personId)
  if (person === null) return { ...recipient, personId: null }
  return {
    ...recipient,
    language: person.language,
    channels: [...recipient.channels, ...person.channels, ...accountChannels],
    email: recipient.email ?? person.email,
    phone: recipient.phone ?? person.phone,
  }
}

function addressOn({ email, phone, personId }: Recipient, channel: OutgoingChannel): string | null {
  if (channel === 'mail') return email
  return channel === 'sms' ? phone : personId
}

/** Where a recipient is told: each wanted channel once, as far as an address is known. */
export function addressesOf(recipient: Recipient): readonly { channel: OutgoingChannel; address: string }[] {
  return [...new Set(recipient.channels)].flatMap((channel) => {
    const address = channel === 'none' ? null : addressOn(recipient, channel)
    return channel === 'none' || address === null ? [] : [{ channel, address }]
  })
}
