import { listReportsOfPerson, lockReport } from '@meldpunt/db'
import { type Action, envelopeOf } from '../../command/action.ts'
import { decideAll } from '../../command/decide-all.ts'
import { writeChange } from '../../command/write-change.ts'

/** Links the reports of somebody known by national number only to the account that turns out to be theirs. */
export async function takeOverReports(
  action: Action,
  { from, to }: { from: string; to: string },
): Promise<void> {
  const envelope = () => envelopeOf(action, { kind: 'system', process: 'sign_in' })
  for (const { report } of await listReportsOfPerson(action.trx, from)) {
    const locked = await lockReport(action.trx, report.id)
    if (locked?.report.personId !== from) continue
    const decided = decideAll(locked.report, [
      { ...envelope(), type: 'unlink_reporter' },
      { ...envelope(), type: 'link_reporter', personId: to, evidence: ['national_number'] },
    ])
    await writeChange(action, decided, null)
  }
}
