import { listAdminChanges } from '@meldpunt/db'
import * as z from 'zod/mini'
import { onlyStaffOf } from '../../trpc.ts'
import type { AdminChangesView } from './admin-view.ts'
import { toAdminChange } from './to-admin-views.ts'

const page = 25

/** The audit trail of how the desk itself is kept, newest first. */
export const changes = onlyStaffOf(['admin', 'manager', 'ombudsman'])
  .input(z.object({ cursor: z._default(z.nullable(z.int()), null) }))
  .query(async ({ ctx, input }): Promise<AdminChangesView> => {
    const { deps, language } = ctx
    const city = await deps.cityData.current()
    const { rows, nextCursor } = await listAdminChanges(deps.db.read, {
      ...{ kinds: null, cursor: input.cursor, limit: page },
    })
    return { rows: rows.map((row) => toAdminChange({ city, language }, row)), nextCursor }
  })
