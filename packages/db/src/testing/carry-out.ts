import {
  decide,
  evolve,
  initialReport,
  type Report,
  type ReportCommand,
  type ReportState,
} from '@meldpunt/domain'
import type { Kysely } from 'kysely'
import type { DB } from '../schema.gen.ts'
import { appendEvents } from '../stores/append-events.ts'
import { lockReport } from '../stores/lock-report.ts'
import type { NewNotice } from '../stores/new-notice.ts'

type Ordered = { reportId: string; command: ReportCommand; notices?: readonly NewNotice[] }

/** Carries one command out as a use case does, without its policy; throws where the domain refuses. */
export function carryOut(db: Kysely<DB>, { reportId, command, notices = [] }: Ordered): Promise<Report> {
  return db.transaction().execute(async (trx) => {
    const before = (await lockReport(trx, reportId))?.report ?? initialReport
    const decision = decide(before, command)
    if (!decision.ok) throw new Error(`${command.type}: ${decision.rejection.code}`)
    const after = decision.events.reduce<ReportState>(evolve, before)
    if (after.status === 'none') throw new Error('No report came of it')
    const change = { before, after, events: decision.events, notices, command: null }
    const appended = await appendEvents(trx, change)
    if (appended.kind === 'conflict') throw new Error(`conflict on ${appended.on}`)
    return after
  })
}
