import { dueStates, statuses } from '@meldpunt/domain'
import { cleanText } from '@meldpunt/domain/input'
import * as z from 'zod/mini'

const code = z.string().check(z.overwrite(cleanText), z.maxLength(100))
const codes = z.optional(z.array(code).check(z.maxLength(60)))

/** The filter as it stands in the address of the queue; what is left out filters nothing. */
const filter = {
  /** Words, a reference, a street with number, half a name: all together. */
  q: z.optional(z.string().check(z.maxLength(200))),
  statuses: z.optional(z.array(z.enum(statuses)).check(z.maxLength(statuses.length))),
  departments: codes,
  categories: codes,
  postcodes: codes,
  due: z.optional(z.array(z.enum([...dueStates, 'stopped', 'none'])).check(z.maxLength(5))),
  flagged: z.optional(z.boolean()),
  assignedToMe: z.optional(z.boolean()),
  /** Closed reports too; otherwise only what somebody still has to look at. */
  closedToo: z.optional(z.boolean()),
}
export const filterInput = z.object(filter)
export type FilterInput = z.infer<typeof filterInput>

const queueSorts = ['received', 'due', 'status_since'] as const
export const queueInput = z.object({
  ...filter,
  sort: z._default(z.enum(queueSorts), 'received'),
  cursor: z._default(z.nullable(z.string().check(z.maxLength(200))), null),
  limit: z._default(z.int().check(z.gte(1), z.lte(100)), 50),
})
export type QueueInput = z.infer<typeof queueInput>
