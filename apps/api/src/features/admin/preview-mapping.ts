import { listAccounts, listStaffMappings } from '@meldpunt/db'
import { mappingInput } from '@meldpunt/domain/input'
import * as z from 'zod/mini'
import type { TouchedMember } from './admin-view.ts'
import { isSameLine } from './change-mapping.ts'
import { adminProcedure } from './mappings.ts'
import { toTouched } from './to-admin-views.ts'

/** Whom it would touch to add or remove a line, before it is done. */
export const previewMapping = adminProcedure
  .input(z.object({ line: mappingInput, change: z.enum(['add', 'remove']) }))
  .query(async ({ ctx, input }): Promise<readonly TouchedMember[]> => {
    const { deps, language } = ctx
    const city = await deps.cityData.current()
    const [before, accounts] = await Promise.all([
      listStaffMappings(deps.db.write),
      listAccounts(deps.db.write),
    ])
    const without = before.filter((line) => !isSameLine(line, input.line))
    const after = input.change === 'add' ? [...without, input.line] : without
    return toTouched({ city, language }, { accounts, before, after })
  })
