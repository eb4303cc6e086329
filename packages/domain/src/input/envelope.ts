import * as z from 'zod/mini'
import type { FieldErrorKey } from '../words/field-error-keys.ts'
import { id, instant } from './fields.ts'

/** What every command of a citizen carries: ids made by the client, so that sending twice does it once. */
export const citizenEnvelope = z.object({ commandId: id, reportId: id })

/**
 * What every command of staff or partner carries. `expectedVersion` is the version that was on the screen; `occurredAt`
 * is when it happened by the word of a crew without network, left out when it happens now.
 */
export const staffEnvelope = z.object({
  commandId: id,
  reportId: id,
  expectedVersion: z
    .int('version_invalid' satisfies FieldErrorKey)
    .check(z.nonnegative('version_invalid' satisfies FieldErrorKey)),
  occurredAt: z._default(z.nullable(instant), null),
})
export type CitizenEnvelope = z.infer<typeof citizenEnvelope>
export type StaffEnvelope = z.infer<typeof staffEnvelope>

/** The data of a command as a procedure of a citizen takes it. */
export const fromCitizen = <Data extends z.ZodMiniType>(data: Data) => z.intersection(citizenEnvelope, data)
/** The data of a command as a procedure of staff takes it. */
export const fromStaff = <Data extends z.ZodMiniType>(data: Data) => z.intersection(staffEnvelope, data)
