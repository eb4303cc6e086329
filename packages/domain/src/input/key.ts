import type { FieldErrorKey } from '../words/field-error-keys.ts'

/** A message of a schema is the key of its words; one that has no words does not compile. */
export const key = (errorKey: FieldErrorKey): FieldErrorKey => errorKey
