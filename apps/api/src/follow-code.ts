import { createHmac } from 'node:crypto'

/** Six digits for one asking, derived from its id so that nobody can read them in the database. */
export function followCode(key: Buffer, codeId: string): string {
  const mac = createHmac('sha256', key).update(`meldpunt-follow-code:1:${codeId}`).digest()
  return String(mac.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
}

/** What is kept to compare with: bound to the report, so that a code fits no other. */
export const followCodeHash = (key: Buffer, reportId: string, code: string): string =>
  createHmac('sha256', key).update(`meldpunt-follow-code-hash:1:${reportId}:${code}`).digest('hex')
