import type { ReadMail } from '../read-mail.ts'
import { headerOf, isOwn, type Own } from './sender-signs.ts'

/** More servers than any mail passes on its way. */
const mostHops = 40

/** A mail of our own that came back: by its list, its id or its way. */
export function isLoop(mail: ReadMail, own: Own): boolean {
  const host = own.host.toLowerCase()
  if (headerOf(mail, 'list-id').includes(`<meldingen.${host}>`)) return true
  const id = (mail.messageId ?? '').toLowerCase()
  if (/^<(notice|report)\./.test(id) && id.endsWith(`@${host}>`)) return true
  if ((mail.headers.get('received') ?? []).length > mostHops) return true
  return isFromUs(mail, own) && /^auto-/.test(headerOf(mail, 'auto-submitted'))
}

/** It says that it is from our own mailbox: a colleague who wrote from there, or somebody who pretends. */
export const isFromUs = ({ from }: ReadMail, own: Own): boolean => from !== null && isOwn(from.address, own)
