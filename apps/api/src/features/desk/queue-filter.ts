import type { QueueFilter } from '@meldpunt/db'
import { maySee, personalDepartments } from '../../command/access.ts'
import type { Context, SessionMember } from '../../context.ts'
import type { FilterInput } from './queue-input.ts'

type StaffContext = Context & { member: SessionMember }

const chosen = <Item>(items: readonly Item[] | undefined): readonly Item[] | null =>
  items === undefined || items.length === 0 ? null : items

/** The filter of the address, narrowed to what this member may find. */
export const toQueueFilter = ({ deps, member }: StaffContext, input: FilterInput): QueueFilter => ({
  departments: chosen(input.departments),
  statuses: chosen(input.statuses),
  categories: chosen(input.categories),
  postcodes: chosen(input.postcodes),
  due: chosen(input.due),
  flagged: input.flagged ?? null,
  assignee: input.assignedToMe ? member.memberId : null,
  q: input.q?.trim() || null,
  closedToo: input.closedToo ?? false,
  complaintsVisible: maySee(member, { complaint: true }),
  personalOf: personalDepartments(member),
  now: deps.clock(),
})
