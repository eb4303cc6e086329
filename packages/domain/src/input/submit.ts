import * as z from 'zod/mini'
import type { FieldErrorKey } from '../words/field-error-keys.ts'
import { contact } from './contact.ts'
import { answers, attachments, code, id, instant, language, place } from './fields.ts'
import { key } from './key.ts'
import { orNull, requiredText } from './text.ts'

const submitShape = {
  commandId: id,
  reportId: id,
  language,
  description: requiredText('description_required'),
  category: orNull(code('category_required')),
  answers,
  place: z._default(z.nullable(place), null),
  seenAt: z._default(z.nullable(instant), null),
  contact: z._default(z.nullable(contact), null),
  attachments,
}

/** A report as a citizen sends it from the site. */
export const submitReportInput = z.object(submitShape)
export type SubmitReportInput = z.infer<typeof submitReportInput>
/** What a form may hold before it is checked: blanks and left out fields allowed. */
export type SubmitReportDraft = z.input<typeof submitReportInput>

/** A report that a clerk takes down for somebody: by phone, at the desk, from a mail. */
export const submitForCallerInput = z.object({
  ...submitShape,
  channel: z.enum(['phone', 'mail', 'desk'], key('invalid')),
})
export type SubmitForCallerInput = z.infer<typeof submitForCallerInput>

/** Clocks of telephones run a little ahead; that much is forgiven, ms. */
export const clockTolerance = 120_000

/** Whether a moment told by a person has been: null when it has, else the key of the field error. Both epoch ms. */
export const checkMoment = (moment: number | null, now: number): FieldErrorKey | null =>
  moment !== null && moment > now + clockTolerance ? 'moment_in_future' : null
