import { type FieldErrorKey, isFieldErrorKey } from '../words/field-error-keys.ts'

type Issue = { message: string; path: readonly PropertyKey[] }

/**
 * Errors by field, the first of each: path with dots (`contact.email`) to word key, for beside the field and the
 * summary on top. Takes the issues of any schema of this module; `''` is the form as a whole.
 */
export const toFieldErrors = (issues: readonly Issue[]): Readonly<Record<string, FieldErrorKey>> => {
  const errors: Record<string, FieldErrorKey> = {}
  for (const { message, path } of issues) {
    errors[path.map(String).join('.')] ??= isFieldErrorKey(message) ? message : 'invalid'
  }
  return errors
}
