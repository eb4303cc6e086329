import * as z from 'zod/mini'
import { textLimit } from '../report/values.ts'
import type { FieldErrorKey } from '../words/field-error-keys.ts'

/** Longest text of one line: a name, a reason in a list, a place in words. */
export const lineLimit = 300

/**
 * Takes out only what no person types: control characters but newline and tab, and halves of a character, which the
 * database refuses. Emoji, right-to-left text, HTML and SQL stay as they are; whoever shows a text escapes it.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD')

const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, ' ')

/** A text that must be there; `required` is the key told when it is empty. */
export const requiredText = (required: FieldErrorKey, limit = textLimit) =>
  z
    .string(required)
    .check(
      z.overwrite(cleanText),
      z.trim(),
      z.minLength(1, required),
      z.maxLength(limit, 'text_too_long' satisfies FieldErrorKey),
    )

/** A text of one line that must be there. */
export const requiredLine = (required: FieldErrorKey, limit = lineLimit) =>
  z
    .string(required)
    .check(
      z.overwrite(cleanLine),
      z.trim(),
      z.minLength(1, required),
      z.maxLength(limit, 'text_too_long' satisfies FieldErrorKey),
    )

/** A text that may be empty, kept as ''. */
export const freeText = (limit = textLimit) =>
  z._default(
    z
      .string('invalid' satisfies FieldErrorKey)
      .check(z.overwrite(cleanText), z.trim(), z.maxLength(limit, 'text_too_long' satisfies FieldErrorKey)),
    '',
  )

const blankIsNull = (value: string | null): string | null => (value?.trim() ? value : null)

/** Left out, null, empty and blank are the same for a person who fills in a form: null. */
export const orNull = <Schema extends z.core.$ZodType<string | null, string | null>>(schema: Schema) =>
  z.pipe(
    z.pipe(
      z._default(z.nullable(z.string('invalid' satisfies FieldErrorKey)), null),
      z.transform(blankIsNull),
    ),
    z.nullable(schema),
  )

/** A text that may be left out: null when it is. */
export const optionalText = (limit = textLimit) => orNull(requiredText('text_required', limit))
export const optionalLine = (limit = lineLimit) => orNull(requiredLine('text_required', limit))
