import type { Person } from '@meldpunt/db'
import type { NoticeChannel, PersonToTell } from '@meldpunt/domain'

function channelsOf({ mail, sms, messages }: Person['wants']): readonly NoticeChannel[] {
  const wanted: readonly [boolean, NoticeChannel][] = [
    [mail, 'mail'],
    [sms, 'sms'],
    [messages, 'mijn_burgerprofiel'],
  ]
  return wanted.flatMap(([wants, channel]) => (wants ? [channel] : []))
}

/** What the city may use to tell a person something: a mail address only once it is confirmed. */
export function toPersonToTell(person: Person | undefined): PersonToTell | null {
  if (person === undefined || person.erased) return null
  const { wants, email, emailConfirmed, phone, language } = person
  return { channels: channelsOf(wants), email: emailConfirmed ? email : null, phone, language }
}
