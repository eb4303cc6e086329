import { countQueue } from '@meldpunt/db'
import type { Context, SessionMember } from '../../context.ts'
import { toQueueFilter } from './queue-filter.ts'
import type { FilterInput } from './queue-input.ts'
import type { SavedView } from './queue-view.ts'

type Named = { code: SavedView['code']; filter: FilterInput }

const forDesk: readonly Named[] = [
  { code: 'to_judge', filter: { statuses: ['received'] } },
  { code: 'waiting', filter: { statuses: ['awaiting_reply'], departments: ['1777'] } },
  { code: 'flagged', filter: { flagged: true } },
  { code: 'late', filter: { due: ['late'] } },
  { code: 'all', filter: {} },
]

/** A department begins with its own work; what others have stays one click away. */
const forDepartments = (departments: string[]): readonly Named[] => [
  { code: 'to_judge', filter: { departments, statuses: ['registered'] } },
  { code: 'mine', filter: { departments, assignedToMe: true } },
  { code: 'planned', filter: { departments, statuses: ['planned'] } },
  { code: 'waiting', filter: { departments, statuses: ['awaiting_reply'] } },
  { code: 'late', filter: { departments, due: ['late'] } },
  { code: 'flagged', filter: { departments, flagged: true } },
  { code: 'all', filter: { departments } },
]

/** Who follows how it goes looks at the whole city; the team they belong to is one click away. */
const forOverseers = (departments: string[]): readonly Named[] => [
  { code: 'all', filter: {} },
  { code: 'late', filter: { due: ['late'] } },
  { code: 'flagged', filter: { flagged: true } },
  { code: 'waiting', filter: { statuses: ['awaiting_reply'] } },
  { code: 'planned', filter: { statuses: ['planned'] } },
  ...(departments.length === 0 ? [] : [{ code: 'own', filter: { departments } } as const]),
]

function viewsOf({ role, departments }: SessionMember): readonly Named[] {
  const codes = departments.map(({ code }) => code)
  switch (role) {
    case 'clerk':
      return forDesk
    case 'manager':
    case 'admin':
    case 'ombudsman':
      return forOverseers(codes)
    case 'department':
    case 'lead':
      return codes.length === 0 ? forDesk : forDepartments(codes)
  }
}

export async function readViews(ctx: Context & { member: SessionMember }): Promise<readonly SavedView[]> {
  return Promise.all(
    viewsOf(ctx.member).map(async (view) => {
      const { total, capped } = await countQueue(ctx.deps.db.read, toQueueFilter(ctx, view.filter))
      return { ...view, count: total, capped }
    }),
  )
}
