import type { RejectionCode } from '../report/rejection.ts'
import type { Status } from '../report/status.ts'
import type { Language } from '../report/values.ts'
import { field as fieldDe } from './de/field.ts'
import { label as labelDe } from './de/label.ts'
import { rejection as rejectionDe } from './de/rejection.ts'
import { field as fieldEn } from './en/field.ts'
import { label as labelEn } from './en/label.ts'
import { rejection as rejectionEn } from './en/rejection.ts'
import type { FieldErrorKey } from './field-error-keys.ts'
import { field as fieldFr } from './fr/field.ts'
import { label as labelFr } from './fr/label.ts'
import { rejection as rejectionFr } from './fr/rejection.ts'
import { field as fieldNl } from './nl/field.ts'
import { label as labelNl } from './nl/label.ts'
import { rejection as rejectionNl } from './nl/rejection.ts'

// Each of these needs one part of the catalogue only, so that a form in a browser does not load the sentences of mails.

const statusesOf = (label: Record<`status.${Status}`, string>): Record<Status, string> => ({
  received: label['status.received'],
  answered: label['status.answered'],
  awaiting_reply: label['status.awaiting_reply'],
  registered: label['status.registered'],
  in_progress: label['status.in_progress'],
  planned: label['status.planned'],
  handled: label['status.handled'],
  referred: label['status.referred'],
  declined: label['status.declined'],
})

/**
 * What each status is called, by language; the Dutch ones are the city's own (product.md).
 *
 * @example statusLabels.nl.handled // 'Behandeld'
 */
export const statusLabels: Record<Language, Record<Status, string>> = {
  nl: statusesOf(labelNl),
  en: statusesOf(labelEn),
  fr: statusesOf(labelFr),
  de: statusesOf(labelDe),
}

const rejections: Record<Language, Record<`rejection.${RejectionCode}`, string>> = {
  nl: rejectionNl,
  en: rejectionEn,
  fr: rejectionFr,
  de: rejectionDe,
}

const fields: Record<Language, Record<`field.${FieldErrorKey}`, string>> = {
  nl: fieldNl,
  en: fieldEn,
  fr: fieldFr,
  de: fieldDe,
}

/** Why a command was refused and how to mend it. */
export const sayRejection = (language: Language, code: RejectionCode): string =>
  rejections[language][`rejection.${code}`]

/** What is wrong with a field and how to mend it. */
export const sayFieldError = (language: Language, key: FieldErrorKey): string =>
  fields[language][`field.${key}`]
