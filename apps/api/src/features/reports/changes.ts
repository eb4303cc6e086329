import { listAttachments, listEvents } from '@meldpunt/db'
import { timeline } from '@meldpunt/domain'
import * as z from 'zod/mini'
import { mayReadPersonal } from '../../command/access.ts'
import { getVisibleReport } from '../../command/visible-report.ts'
import { staffMount } from '../../report-view/attachment-view.ts'
import { type HistoryEntry, toHistory } from '../../report-view/history-entry.ts'
import { staffProcedure } from '../../trpc.ts'

/** What happened to a report since the version that somebody looks at. */
export const changes = staffProcedure
  .input(z.object({ id: z.uuid(), sinceVersion: z.int().check(z.nonnegative()) }))
  .query(async ({ ctx, input }): Promise<readonly HistoryEntry[]> => {
    const { language, deps } = ctx
    const { report } = await getVisibleReport(ctx, input.id)
    const personal = mayReadPersonal(ctx.member, report)
    const city = await deps.cityData.current()
    // A sentence needs what went before (a moved plan names the old days), so all events are read and the later ones told.
    const events = await listEvents(deps.db.write, report.id)
    const attachments = personal ? await listAttachments(deps.db.write, report.id) : []
    const entries = timeline(events, personal ? 'staff' : 'public', { language, names: city.names(language) })
    const later = entries.filter(({ position }) => position > input.sinceVersion)
    return toHistory(later, { attachments, notices: [], mount: staffMount })
  })
