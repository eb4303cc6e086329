import { type NoticeChannel, noticeChannels } from '@meldpunt/domain'
import type { ScreenCall } from './call-views.ts'

/** What we know of a caller, all as text as a draft keeps it. */
export type KnownCaller = { key: string; name: string; email: string; channels: string }

const nobody: KnownCaller = { key: '', name: '', email: '', channels: 'none' }

/** Somebody whom we know for certain; who only may be somebody is asked, and nothing of them is filled in. */
export function knownCallerOf({ caller, phone }: Pick<ScreenCall, 'caller' | 'phone'>): KnownCaller {
  const [person] = caller.people
  if (caller.known !== 'known' || !person) return nobody
  const { personId, name, email } = person
  const wanted = person.channels.filter((channel) => (channel === 'mail' ? email : phone) !== null)
  const channels = wanted.length === 0 ? nobody.channels : wanted.join(',')
  return { key: personId ?? name, name, email: email ?? '', channels }
}

/** How they want to be told; nobody is told before somebody says so. */
export const toChannels = ({ channels }: KnownCaller): NoticeChannel[] =>
  noticeChannels.filter((channel) => channels.split(',').includes(channel))
