import type { ReadMail } from '../read-mail.ts'
import { headerOf, isOwn, type Own } from './sender-signs.ts'

/** More servers than any mail passes on its way. */
const mostHops = 40

/**
 * A mail of our own that came back: by its id, or by its sender with a sign that a program sent it. Somebody else's mail
 * with such a sign is none: they may have written something above it.
 */
export function isLoop(mail: ReadMail, own: Own): boolean {
  const host = own.host.toLowerCase()
  const id = (mail.messageId ?? '').toLowerCase()
  if (/^<(notice|report)\./.test(id) && id.endsWith(`@${host}>`)) return true
  if (!isFromUs(mail, own)) return false
  return (
    headerOf(mail, 'list-id').includes(`<meldingen.${host}>`) ||
    /^auto-/.test(headerOf(mail, 'auto-submitted'))
  )
}

/** It goes round between servers; what it says is somebody's all the same. */
export const wentRound = ({ headers }: ReadMail): boolean => (headers.get('received') ?? []).length > mostHops

/** It says that it is from our own mailbox: a colleague who wrote from there, or somebody who pretends. */
export const isFromUs = ({ from }: ReadMail, own: Own): boolean => from !== null && isOwn(from.address, own)
