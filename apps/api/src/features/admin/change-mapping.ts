import {
  deleteStaffMapping,
  insertStaffMapping,
  listAccounts,
  listStaffMappings,
  lockStaffMappings,
  logAdminChange,
  type WriteHandle,
} from '@meldpunt/db'
import { type MappingInput, mappingInput } from '@meldpunt/domain/input'
import { standingOf } from '../../city/standing-of.ts'
import type { Context, SessionMember } from '../../context.ts'
import { refuse, refuseField } from '../../rejections.ts'
import { adminProcedure } from './mappings.ts'

export const isSameLine = (one: MappingInput, other: MappingInput): boolean =>
  one.claimValue === other.claimValue && one.role === other.role && one.department === other.department

/** Somebody must be left who can put it right: another line that makes administrators, and whoever does this. */
async function refuseLockOut(trx: WriteHandle, line: MappingInput, memberId: string): Promise<void> {
  const left = (await listStaffMappings(trx)).filter((other) => !isSameLine(other, line))
  if (line.role === 'admin' && !left.some(({ role }) => role === 'admin')) throw refuse('last_administrator')
  const you = (await listAccounts(trx)).find((account) => account.memberId === memberId)
  if (you && standingOf(you.claimValues, left)?.role !== 'admin') throw refuse('own_access')
}

type StaffContext = Context & { member: SessionMember }
type Change = {
  kind: 'mapping_added' | 'mapping_removed'
  line: MappingInput
  work: (trx: WriteHandle) => Promise<boolean>
}

/** Changes the table and writes down who did, both or neither; what stands as wished already changes nothing. */
const change = (
  { deps, member }: StaffContext,
  { kind, line, work }: Change,
): Promise<{ changed: boolean }> =>
  deps.db.write.transaction().execute(async (trx) => {
    await lockStaffMappings(trx)
    const changed = await work(trx)
    const { memberId } = member
    if (changed) await logAdminChange(trx, { memberId, at: deps.clock(), kind, data: { ...line } })
    return { changed }
  })

export const addMapping = adminProcedure.input(mappingInput).mutation(async ({ ctx, input: line }) => {
  const { departments } = await ctx.deps.cityData.current()
  if (!departments.some(({ code }) => code === line.department))
    throw refuseField('department', 'department_required')
  const done = await change(ctx, {
    kind: 'mapping_added',
    line,
    work: (trx) => insertStaffMapping(trx, { ...line, createdBy: ctx.member.name }),
  })
  ctx.deps.cityData.forget()
  return done
})

export const removeMapping = adminProcedure.input(mappingInput).mutation(async ({ ctx, input: line }) => {
  const done = await change(ctx, {
    kind: 'mapping_removed',
    line,
    work: async (trx) => {
      await refuseLockOut(trx, line, ctx.member.memberId)
      return deleteStaffMapping(trx, line)
    },
  })
  ctx.deps.cityData.forget()
  return done
})
