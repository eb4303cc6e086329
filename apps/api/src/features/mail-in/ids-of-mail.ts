import { createHash, createHmac } from 'node:crypto'
import type { ReadMail } from './read-mail.ts'

const sha256 = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex')

export const hashOfMail = (raw: Buffer): string => sha256(raw)

/** What a mail says, whichever way it came: servers on the way add their own headers only. */
export const contentHashOf = ({ from, subject, text, parts }: ReadMail): string =>
  sha256(JSON.stringify([from?.address ?? '', subject, text, parts.map(({ content }) => sha256(content))]))

/**
 * An id that follows from the bytes of a mail: who takes it again after a crash makes the same report and the same photos,
 * not others. Nobody who has the mail alone can tell it.
 */
export function idOfMail(key: Buffer, hash: string, what: 'mail' | 'report' | 'command' | 'contact'): string {
  const bytes = createHmac('sha256', key).update(`meldpunt-mail:1:${what}:${hash}`).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
