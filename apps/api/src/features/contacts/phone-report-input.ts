import { cleanText, submitForCallerInput, textLimit, toldOfPerson } from '@meldpunt/domain/input'
import * as z from 'zod/mini'

/** What no database keeps is left out, as of every text. */
const text = z.string().check(z.overwrite(cleanText), z.trim(), z.maxLength(textLimit, 'text_too_long'))

/** Without `department` the routing decides; a department by hand needs a reason, as at any registration. */
export const phoneReportInput = z.intersection(
  submitForCallerInput,
  z.object({
    contactId: z.uuid(),
    /** The call in which it was told, which ends with it. */
    callId: z._default(z.nullable(z.uuid()), null),
    /** As the caller says them, so that the report is with theirs when they sign in. */
    nationalNumber: toldOfPerson.nationalNumber,
    birthDate: toldOfPerson.birthDate,
    startedAt: z._default(z.nullable(z.int().check(z.nonnegative())), null),
    note: z._default(z.nullable(text), null),
    register: z._default(z.boolean(), false),
    byHand: z._default(
      z.nullable(
        z.object({
          department: z.string().check(z.minLength(1), z.maxLength(100)),
          reason: text.check(z.minLength(1, 'reason_required')),
        }),
      ),
      null,
    ),
  }),
)
export type PhoneReportInput = z.infer<typeof phoneReportInput>
