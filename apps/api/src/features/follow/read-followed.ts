import {
  type Attachment,
  findReport,
  listAttachments,
  listEvents,
  listNotices,
  type StoredNotice,
} from '@meldpunt/db'
import type { Report, ReportEvent } from '@meldpunt/domain'
import type { City } from '../../city/city.ts'
import type { Context } from '../../context.ts'
import type { Proof } from '../../proof.ts'
import { getFollowedReport } from './followed-report.ts'

/** Everything that the follow page is made from. */
export type Followed = {
  report: Report
  /** The report that a merged one goes on with: its status is shown. */
  leading: Report | null
  events: readonly ReportEvent[]
  attachments: readonly Attachment[]
  notices: readonly StoredNotice[]
  city: City
}

export async function readFollowed(ctx: Context & { proof: Proof }): Promise<Followed> {
  const { report } = await getFollowedReport(ctx)
  const { write } = ctx.deps.db
  const [city, events, attachments, notices, leading] = await Promise.all([
    ctx.deps.cityData.current(),
    listEvents(write, report.id),
    listAttachments(write, report.id),
    listNotices(write, report.id),
    report.frozen?.kind === 'merged' ? findReport(write, report.frozen.into) : null,
  ])
  return { report, events, attachments, notices, city, leading: leading?.report ?? null }
}
