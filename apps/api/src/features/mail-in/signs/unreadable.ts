import type { ReadMail } from '../read-mail.ts'
import { headerOf } from './sender-signs.ts'

const isEncrypted = (mail: ReadMail): boolean => {
  const type = headerOf(mail, 'content-type')
  if (/multipart\/encrypted/.test(type)) return true
  return /application\/(x-)?pkcs7-mime/.test(type) && !/signed-data/.test(type)
}

const isCalendar = ({ mediaType }: { mediaType: string }): boolean => mediaType === 'text/calendar'
/** The file in which Outlook packs what it sends as rich text. */
export const isWinmail = ({ mediaType, name }: { mediaType: string; name: string }): boolean =>
  /ms-tnef/.test(mediaType) || name.toLowerCase() === 'winmail.dat'

export type Unreadable = 'encrypted' | 'calendar' | 'winmail' | 'empty' | 'no_sender'

/** Why a person has to look at a mail whoever wrote it; null where what it says can be read. */
export function whyUnreadable(mail: ReadMail): Unreadable | null {
  if (isEncrypted(mail)) return 'encrypted'
  if (mail.parts.some(isCalendar)) return 'calendar'
  if (mail.from === null) return 'no_sender'
  const says = `${mail.subject}${mail.text}` !== ''
  if (says) return null
  return mail.parts.some(isWinmail) ? 'winmail' : 'empty'
}

/** One that could not be unpacked: what is beside it is read, and a person is told that there is more. */
export const hasWinmail = ({ parts }: ReadMail): boolean => parts.some(isWinmail)
