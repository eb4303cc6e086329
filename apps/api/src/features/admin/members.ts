import { listAccounts, logAdminChange, setMemberActive } from '@meldpunt/db'
import { memberActiveInput } from '@meldpunt/domain/input'
import { refuse } from '../../rejections.ts'
import type { StaffMemberView } from './admin-view.ts'
import { adminProcedure } from './mappings.ts'
import { toStaffMember } from './to-admin-views.ts'

/** Everybody who ever signed in at the desk, those in use first. */
export const members = adminProcedure.query(async ({ ctx }): Promise<readonly StaffMemberView[]> => {
  const { deps, language, member } = ctx
  const city = await deps.cityData.current()
  const accounts = await listAccounts(deps.db.write)
  return accounts.map((account) => toStaffMember({ city, language }, account, member.memberId))
})

/** Puts a member out of use, which ends every session at once, or back into it. Nobody shuts out themselves. */
export const setActive = adminProcedure.input(memberActiveInput).mutation(async ({ ctx, input }) => {
  const { deps, member } = ctx
  const { memberId, active } = input
  if (memberId === member.memberId) throw refuse('own_access')
  const accounts = await listAccounts(deps.db.write)
  const found = accounts.find((account) => account.memberId === memberId)
  if (!found) throw refuse('member_unknown')
  const changed = await deps.db.write.transaction().execute(async (trx) => {
    const done = await setMemberActive(trx, input)
    const kind = active ? 'member_activated' : 'member_deactivated'
    const change = { memberId: member.memberId, at: deps.clock(), kind }
    if (done) await logAdminChange(trx, { ...change, data: { memberId, name: found.name } })
    return done
  })
  deps.cityData.forget()
  return { changed }
})
