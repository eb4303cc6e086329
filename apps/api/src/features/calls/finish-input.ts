import { contactOutcomes } from '@meldpunt/db'
import { cleanText, day, id, lineLimit, phone, textLimit } from '@meldpunt/domain/input'
import * as z from 'zod/mini'

const orNull = <Schema extends z.core.$ZodType>(schema: Schema) => z._default(z.nullable(schema), null)
const text = (limit: number) =>
  z.string().check(z.overwrite(cleanText), z.trim(), z.maxLength(limit, 'text_too_long'))
const isTime = (written: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(written)

export const nameText = orNull(text(200))

const appointment = z.object({
  about: text(lineLimit).check(z.minLength(1, 'text_required')),
  day: orNull(day),
  time: orNull(z.string().check(z.refine(isTime, 'moment_invalid'))),
})

/** A report is taken down by its own procedure, so that it and its contact are one. */
const outcomes = contactOutcomes.filter((outcome) => outcome !== 'reported')

export const finishInput = z
  .object({
    commandId: id,
    callId: id,
    contactId: id,
    outcome: z.enum(outcomes),
    answerId: orNull(id),
    answerVersion: orNull(z.int().check(z.positive())),
    reportIds: z._default(z.array(id).check(z.maxLength(9, 'invalid')), []),
    transferredTo: orNull(text(lineLimit)),
    appointment: orNull(appointment),
    note: orNull(text(textLimit)),
    name: nameText,
    phone: orNull(phone),
  })
  .check(
    z.refine(({ outcome, transferredTo }) => outcome !== 'transferred' || Boolean(transferredTo), {
      error: 'text_required',
      path: ['transferredTo'],
    }),
    z.refine(({ outcome, appointment: made }) => outcome !== 'appointment' || made !== null, {
      error: 'text_required',
      path: ['appointment', 'about'],
    }),
    z.refine(({ outcome, reportIds }) => outcome !== 'linked' || reportIds.length > 0, {
      error: 'leading_report_required',
      path: ['reportIds'],
    }),
  )
