import { submitForCallerInput } from '@meldpunt/domain/input'
import * as z from 'zod/mini'

/** Without `department` the routing decides; a department by hand needs a reason, as at any registration. */
export const phoneReportInput = z.intersection(
  submitForCallerInput,
  z.object({
    contactId: z.uuid(),
    startedAt: z._default(z.nullable(z.int().check(z.nonnegative())), null),
    note: z._default(z.nullable(z.string().check(z.maxLength(5000))), null),
    register: z._default(z.boolean(), false),
    byHand: z._default(
      z.nullable(
        z.object({
          department: z.string().check(z.minLength(1), z.maxLength(100)),
          reason: z.string().check(z.trim(), z.minLength(1, 'reason_required'), z.maxLength(5000)),
        }),
      ),
      null,
    ),
  }),
)
export type PhoneReportInput = z.infer<typeof phoneReportInput>
