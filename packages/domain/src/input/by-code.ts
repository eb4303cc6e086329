import * as z from 'zod/mini'
import { parseNationalNumber } from '../national-number/index.ts'
import { reference } from '../reference/index.ts'
import { language } from './fields.ts'
import { key } from './key.ts'

/** A reference as people write it, checked by its own digit and given as nine digits; whether it exists is not looked at. */
export const referenceText = z.string(key('reference_invalid')).check(
  z.refine((text) => reference.parse(text).ok, key('reference_invalid')),
  z.overwrite((text) => digitsOf(reference.parse(text), text)),
)

/** A national number as people write it, given as eleven digits. */
export const nationalNumber = z.string(key('national_number_invalid')).check(
  z.refine((text) => parseNationalNumber(text).ok, key('national_number_invalid')),
  z.overwrite((text) => digitsOf(parseNationalNumber(text), text)),
)

const digitsOf = (parsed: { ok: true; value: string } | { ok: false }, text: string): string =>
  parsed.ok ? parsed.value : text

/** Asks for a code at the address on the report with this reference. */
export const askCodeInput = z.object({ reference: referenceText, language })
export type AskCodeInput = z.infer<typeof askCodeInput>

/** The six digits from the mail; spaces between them are forgiven. */
export const useCodeInput = z.object({
  reference: referenceText,
  code: z.string(key('code_invalid')).check(
    z.overwrite((text) => text.replace(/\s/g, '')),
    z.regex(/^\d{6}$/, key('code_invalid')),
  ),
})
export type UseCodeInput = z.infer<typeof useCodeInput>
