import type { RejectionCode } from '../report/rejection.ts'
import type { Status } from '../report/status.ts'
import type { Language } from '../report/values.ts'
import type { FieldErrorKey } from './field-error-keys.ts'
import { say } from './say.ts'

const labelsIn = (language: Language): Record<Status, string> => ({
  received: say(language, 'status.received'),
  answered: say(language, 'status.answered'),
  awaiting_reply: say(language, 'status.awaiting_reply'),
  registered: say(language, 'status.registered'),
  in_progress: say(language, 'status.in_progress'),
  planned: say(language, 'status.planned'),
  handled: say(language, 'status.handled'),
  referred: say(language, 'status.referred'),
  declined: say(language, 'status.declined'),
})

/**
 * What each status is called, by language; the Dutch ones are the city's own (product.md).
 *
 * @example statusLabels.nl.handled // 'Behandeld'
 */
export const statusLabels: Record<Language, Record<Status, string>> = {
  nl: labelsIn('nl'),
  en: labelsIn('en'),
  fr: labelsIn('fr'),
  de: labelsIn('de'),
}

/** Why a command was refused and how to mend it. */
export const sayRejection = (language: Language, code: RejectionCode): string =>
  say(language, `rejection.${code}`)

/** What is wrong with a field and how to mend it. */
export const sayFieldError = (language: Language, key: FieldErrorKey): string => say(language, `field.${key}`)
