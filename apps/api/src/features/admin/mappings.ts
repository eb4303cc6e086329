import { listAccounts, listStaffMappings } from '@meldpunt/db'
import { onlyStaffOf } from '../../trpc.ts'
import type { MappingsView } from './admin-view.ts'
import { toMappingLine } from './to-admin-views.ts'

/** Who keeps the desk itself in order. */
export const adminProcedure = onlyStaffOf(['admin'])

/** The whole mapping from the provider's claim to role and department, as it is now. */
export const mappings = adminProcedure.query(async ({ ctx }): Promise<MappingsView> => {
  const { deps, language } = ctx
  const city = await deps.cityData.current()
  const [lines, accounts] = await Promise.all([listStaffMappings(deps.db.write), listAccounts(deps.db.write)])
  return {
    claim: deps.staffClaim,
    lines: lines.map((line) => toMappingLine({ city, language }, line, accounts)),
    departments: city.departments.map(({ code, names }) => ({ code, name: names[language] })),
  }
})
