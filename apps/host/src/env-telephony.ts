import type { TelephonyConfig } from '@meldpunt/api'
import { z } from 'zod'
import { optional } from './env-fields.ts'

const numbers = z
  .string()
  .transform((text) => text.split(',').map((number) => number.replace(/[\s./()-]/g, '')))
  .refine(
    (list) => list.every((number) => /^\+[1-9]\d{7,14}$/.test(number)),
    'must be numbers such as +3256241777',
  )

/** What is needed to be told of calls by the telephone exchange. */
export const telephonySettings = {
  CTI_TOKEN: optional(
    z.string().regex(/^[\w-]{32,}$/, 'must have 32 or more letters, digits, dashes or underscores'),
  ),
  CTI_OWN_NUMBERS: optional(numbers),
}
const group = z.object(telephonySettings)
type Given = z.infer<typeof group>

/** Undefined where the exchange tells us nothing; then the city's own numbers are still known. */
export const telephonyOf = (env: Given): TelephonyConfig | undefined =>
  env.CTI_TOKEN === undefined ? undefined : { token: env.CTI_TOKEN, ownNumbers: env.CTI_OWN_NUMBERS ?? [] }
