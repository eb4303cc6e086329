import { parseQuietHours, type SmsConfig, usualQuietHours, usualSmsBody } from '@meldpunt/api'
import { z } from 'zod'
import { optional, secure } from './env-fields.ts'

const hours = z.string().transform((text, context) => {
  const quiet = parseQuietHours(text)
  if (quiet) return quiet
  context.addIssue('must be none, or two times such as 21:00-08:00')
  return z.NEVER
})

const template = z.string().transform((text, context) => {
  try {
    const body = z.record(z.string(), z.unknown()).parse(JSON.parse(text))
    if (text.includes('{to}') && text.includes('{text}')) return body
  } catch {
    // Told below: what is no JSON is as wrong as what lacks a place.
  }
  context.addIssue('must be a JSON object with {to} and {text} in it')
  return z.NEVER
})

/** What is needed to send text messages, and what may be left as it is. */
export const smsSettings = {
  SMS_URL: optional(secure('SMS_URL')),
  SMS_AUTHORIZATION: optional(z.string()),
  SMS_SENDER: optional(
    z
      .string()
      .regex(/^(?:\+?\d{3,15}|[\dA-Za-z]{1,11})$/, 'must be a number or at most 11 letters and digits'),
  ),
  SMS_BODY: optional(template),
  SMS_QUIET_HOURS: optional(hours),
}
const group = z.object(smsSettings)
type Given = z.infer<typeof group>

/** Null where the city sends no text messages. */
export function smsOf(env: Given): SmsConfig | undefined {
  if (env.SMS_URL === undefined) return undefined
  return {
    url: env.SMS_URL,
    authorization: env.SMS_AUTHORIZATION ?? null,
    sender: env.SMS_SENDER ?? '1777',
    body: env.SMS_BODY ?? usualSmsBody,
    quietHours: env.SMS_QUIET_HOURS ?? usualQuietHours,
  }
}
