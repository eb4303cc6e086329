import { createHash } from 'node:crypto'
import { cleanText, toPhoneNumber } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import { toLine } from '../../calls/to-line.ts'

/** Words with which exchanges say that a caller hides the number. */
const hidden = ['', 'anonymous', 'unknown', 'unavailable', 'restricted', 'private', 'withheld']

/**
 * A number as an exchange writes it, with or without plus, also as a SIP address with a name before it, to E.164; short
 * codes such as 1777 stay as they are. Null where the caller hides it, and for what is no number at all.
 */
export function toCtiNumber(written: string | null | undefined): string | null {
  const address = (written ?? '').trim()
  const bare = (/<([^<>]*)>/.exec(address)?.[1] ?? address)
    .trim()
    .replace(/^(?:sips?|tel):/i, '')
    .replace(/[@;].*$/, '')
  if (hidden.includes(bare.toLowerCase())) return null
  const number = toPhoneNumber(bare)
  if (/^[1-9]\d{9,14}$/.test(number)) return `+${number}`
  return /^\+?\d{2,15}$/.test(number) ? number : null
}

const longest = 200

const words = z.pipe(
  z.union([z.string(), z.number()]),
  z.transform((value) => cleanText(String(value)).trim()),
)
const word = z.pipe(
  words,
  z.transform((text) => text.slice(0, longest)),
)
/** Of a longer id its hash: two calls whose ids begin alike are two calls. */
const callId = z.pipe(
  words,
  z.transform((text) => (text.length <= longest ? text : createHash('sha256').update(text).digest('hex'))),
)
/** A call is not lost for something beside it that we cannot read. */
const optional = z.catch(z._default(z.nullable(word), null), null)
const users = z.catch(
  z.union([
    z.array(word).check(z.maxLength(200)),
    z.pipe(
      word,
      z.transform((one) => [one]),
    ),
  ]),
  [],
)
/** `user`, and in a form also `user[]` or `user[0]`. */
const isUser = (name: string): boolean => /^user(?:\[\d{0,3}\])?$/.test(name)
const usersOf = (sent: unknown): readonly string[] =>
  typeof sent === 'object' && sent !== null
    ? Object.entries(sent).flatMap(([name, value]) => (isUser(name) ? users.parse(value) : []))
    : []

const body = z.object({
  event: z.enum(['newCall', 'answer', 'hangup']),
  callId: callId.check(z.refine((text) => text !== '', 'invalid')),
  from: optional,
  to: optional,
  direction: z.catch(z._default(z.enum(['in', 'out']), 'in'), 'in'),
  queue: optional,
  answeringNumber: optional,
  cause: optional,
})

/** What the exchange tells, in our words. */
export type CtiEvent = {
  event: 'newCall' | 'answer' | 'hangup'
  ctiId: string
  direction: 'in' | 'out'
  fromNumber: string | null
  toNumber: string | null
  queue: string | null
  /** Telephones that ring or that answered, as a clerk names the own one. */
  lines: readonly string[]
  /** The one that answered, where the exchange names it. */
  answeringLine: string | null
  cause: string | null
}

/** A request of the exchange, sent as JSON or as a form; null where it is none. What we do not know is passed over. */
export function parseCtiEvent(sent: unknown): CtiEvent | null {
  const read = body.safeParse(sent)
  if (!read.success) return null
  const { event, callId, from, to, direction, queue, answeringNumber, cause } = read.data
  const caller = direction === 'out' ? from : null
  const lines = [answeringNumber, ...usersOf(sent), caller]
    .map((line) => toLine(line ?? ''))
    .filter((line) => line !== '')
  return {
    ...{ event, direction, lines: [...new Set(lines)] },
    ctiId: callId,
    fromNumber: toCtiNumber(from),
    toNumber: toCtiNumber(to),
    queue: queue || null,
    answeringLine: toLine(answeringNumber ?? '') || null,
    cause: cause || null,
  }
}
