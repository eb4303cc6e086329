import * as z from 'zod/mini'
import { id } from './fields.ts'
import { key } from './key.ts'
import { requiredLine } from './text.ts'

/** The roles that staff can have at the desk, as an administrator gives them. */
export const staffRoleCodes = ['clerk', 'department', 'lead', 'admin', 'manager', 'ombudsman'] as const
export type StaffRoleCode = (typeof staffRoleCodes)[number]

/** Which value of the sign-in provider's claim makes somebody what in which department. */
export const mappingInput = z.object({
  claimValue: requiredLine('text_required', 200),
  role: z.enum(staffRoleCodes, key('invalid')),
  department: requiredLine('department_required', 60),
})
export type MappingInput = z.infer<typeof mappingInput>

/** Whether a member of staff may sign in. */
export const memberActiveInput = z.object({ memberId: id, active: z.boolean() })

const mostDays = 36_500

/** How long a class of data is kept; each class has its own bounds beside. A form gives the days as text. */
export const retentionTermInput = z.object({
  dataClass: requiredLine('text_required', 60),
  days: z.coerce
    .number(key('term_out_of_range'))
    .check(
      z.int(key('term_out_of_range')),
      z.minimum(1, key('term_out_of_range')),
      z.maximum(mostDays, key('term_out_of_range')),
    ),
})
export type RetentionTermInput = z.infer<typeof retentionTermInput>
