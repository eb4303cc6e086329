import { createHmac, timingSafeEqual } from 'node:crypto'

/**
 * A link is for one report, one audience and one version: of the report's links for the reporter, where raising it revokes
 * them; the number of the referral for a partner, where ending the referral does.
 */
export type SecretLink = { reportId: string; audience: 'reporter' | 'partner'; version: number }

const idBytes = 16
const macBytes = 16
const tokenLength = idBytes + 2 + macBytes

const bytesOf = (uuid: string) => Buffer.from(uuid.replaceAll('-', ''), 'hex')

function toUuid(bytes: Buffer): string {
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}

function macOf(key: Buffer, { reportId, audience, version }: SecretLink): Buffer {
  const text = `meldpunt-link:1:${reportId}:${audience}:${version}`
  return createHmac('sha256', key).update(text).digest().subarray(0, macBytes)
}

/** The token of a link: report id and version, then 128 bits of HMAC over both. Derived, so never stored. */
export function linkToken(key: Buffer, link: SecretLink): string {
  const version = Buffer.alloc(2)
  version.writeUInt16BE(link.version)
  return Buffer.concat([bytesOf(link.reportId), version, macOf(key, link)]).toString('base64url')
}

/** The link that a token proves, or null for anything else. Whether its version is still the report's is asked later. */
export function holdsLink(
  key: Buffer,
  token: string,
  audience: SecretLink['audience'] = 'reporter',
): SecretLink | null {
  if (!/^[\w-]{46}$/.test(token)) return null
  const bytes = Buffer.from(token, 'base64url')
  // The last character carries bits that decoding drops: only the one spelling counts.
  if (bytes.length !== tokenLength || bytes.toString('base64url') !== token) return null
  const link: SecretLink = {
    reportId: toUuid(bytes.subarray(0, idBytes)),
    audience,
    version: bytes.readUInt16BE(idBytes),
  }
  return timingSafeEqual(bytes.subarray(idBytes + 2), macOf(key, link)) ? link : null
}
