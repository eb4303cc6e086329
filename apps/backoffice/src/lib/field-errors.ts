import { fieldWords, rejectionWords } from '../words/refusal-words.ts'
import type { Locale } from './locale.ts'
import type { Refusal } from './refusal.ts'

/** The words beside each field. */
export type FieldWords = Readonly<Record<string, string>>

/** A refusal that names a field belongs beside that field, whoever refused it. */
export function fieldErrorsOf(refusal: Refusal | null, language: Locale): FieldWords {
  if (refusal?.kind === 'fields') {
    return Object.fromEntries(
      Object.entries(refusal.errors).map(([field, key]) => [field, fieldWords(key, language)]),
    )
  }
  if (refusal?.kind === 'rejection' && refusal.rejection.field) {
    return { [refusal.rejection.field]: rejectionWords(refusal.rejection.code, language) }
  }
  return {}
}
