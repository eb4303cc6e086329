import { listMailsOfReport, logAccess } from '@meldpunt/db'
import * as z from 'zod/mini'
import { mayReadPersonal } from '../../command/access.ts'
import { getVisibleReport } from '../../command/visible-report.ts'
import { staffProcedure } from '../../trpc.ts'
import type { MailView } from './mail-view.ts'
import { toMailView } from './to-mail-view.ts'

/** The mails that a report came from or that joined it; none for who may not read what people wrote. */
export const ofReport = staffProcedure
  .input(z.object({ reportId: z.uuid().check(z.toLowerCase()) }))
  .query(async ({ ctx, input }): Promise<readonly MailView[]> => {
    const { deps, member } = ctx
    const { report } = await getVisibleReport(ctx, input.reportId)
    if (!mayReadPersonal(member, report)) return []
    const db = deps.db.write
    // Our own that came back, as every notice to the desk itself does, is in the delivery log as sent.
    const mails = (await listMailsOfReport(db, report.id)).filter(({ kind }) => kind !== 'loop')
    if (mails.length === 0) return []
    const line = { actor: 'member', memberId: member.memberId, personId: report.personId } as const
    await logAccess(db, { ...line, reportId: report.id, at: deps.clock(), what: 'mail' })
    return Promise.all(mails.map((mail) => toMailView({ db, member }, mail)))
  })
