import * as z from 'zod/mini'
import { channels } from './fields.ts'
import { key } from './key.ts'
import { optionalLine, orNull, requiredLine } from './text.ts'

/** Something, one @, something with a dot: whether the address exists, only the mail itself can tell. */
const looksLikeEmail = (address: string): boolean =>
  /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[^\s@.]{2,}$/u.test(address)

/**
 * Belgian and foreign numbers as people write them, to E.164: spaces, dots, slashes, dashes and brackets go, `00` is
 * `+`, a single leading 0 is Belgian. Short codes such as 1777 are no number at which somebody can be told.
 */
export const toPhoneNumber = (written: string): string => {
  const bare = written.replace(/\(0\)/g, '').replace(/[\s./()\u2010-\u2015-]/g, '')
  if (bare.startsWith('00')) return `+${bare.slice(2)}`
  return bare.startsWith('0') ? `+32${bare.slice(1)}` : bare
}

/** An e-mail address. */
export const email = requiredLine('email_required', 254).check(z.refine(looksLikeEmail, key('email_invalid')))

/** A telephone number, given as E.164. */
export const phone = requiredLine('phone_required', 60).check(
  z.overwrite(toPhoneNumber),
  z.regex(/^\+[1-9]\d{7,14}$/, key('phone_invalid')),
)

/** Contact details: each may be left out, but a channel that is asked for needs its address. */
export const contact = z
  .object({ name: optionalLine(200), email: orNull(email), phone: orNull(phone), channels })
  .check(
    z.refine(({ channels: wanted, email: address }) => !wanted.includes('mail') || address !== null, {
      error: key('email_required'),
      path: ['email'],
    }),
    z.refine(({ channels: wanted, phone: number }) => !wanted.includes('sms') || number !== null, {
      error: key('phone_required'),
      path: ['phone'],
    }),
  )
export type ContactInput = z.infer<typeof contact>

/**
 * Contact details that a person changes without seeing all of those we have: what is left out stays as it is, unless
 * `forget` asks to delete it. Whether a channel has its address then, only the report can tell.
 */
export const changedContact = z.object({
  name: optionalLine(200),
  email: orNull(email),
  phone: orNull(phone),
  channels,
  forget: z._default(z.literal(['', 'yes'], key('invalid')), ''),
})
