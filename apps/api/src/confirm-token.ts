import { createHmac, timingSafeEqual } from 'node:crypto'

/** A new mail address of a person that waits to be confirmed. */
export type Confirmation = { personId: string; version: number; email: string }

const macBytes = 16

const macOf = (key: Buffer, { personId, version, email }: Confirmation): Buffer =>
  createHmac('sha256', key)
    .update(`meldpunt-confirm-email:1:${personId}:${version}:${email}`)
    .digest()
    .subarray(0, macBytes)

/** The token of the link that confirms an address: who, which change, and 128 bits of HMAC; derived, so never stored. */
export const confirmToken = (key: Buffer, confirmation: Confirmation): string =>
  [confirmation.personId, confirmation.version, macOf(key, confirmation).toString('base64url')].join('.')

/** What a token says of itself; nothing is proved before `provesConfirmation`. */
export function readConfirmToken(token: string): { personId: string; version: number; mac: Buffer } | null {
  const [, personId, version, mac] = /^([\da-f-]{36})\.(\d{1,9})\.([\w-]{22})$/.exec(token) ?? []
  if (!personId || !version || !mac) return null
  return { personId, version: Number(version), mac: Buffer.from(mac, 'base64url') }
}

/** Whether the token was made for this address and this change of it. */
export const provesConfirmation = (key: Buffer, mac: Buffer, confirmation: Confirmation): boolean =>
  mac.length === macBytes && timingSafeEqual(mac, macOf(key, confirmation))
