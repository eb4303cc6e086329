import { lockReport } from '@meldpunt/db'
import { type Report, shownStatus } from '@meldpunt/domain'
import { type Action, envelopeOf } from './action.ts'
import { decideAll } from './decide-all.ts'
import { writeChange } from './write-change.ts'

type Changed = { before: Report; after: Report }

/** The parent shows what its parts are (note 3 of the table); only the status counts, so most changes tell it nothing. */
export async function tellParent(action: Action, { before, after }: Changed): Promise<void> {
  const status = shownStatus(after)
  if (after.partOf === null || status === shownStatus(before)) return
  const parent = await lockReport(action.trx, after.partOf)
  if (parent?.report.frozen?.kind !== 'split') return
  const envelope = envelopeOf(action, { kind: 'system', process: 'parts' })
  const command = { ...envelope, type: 'part_changed', part: after.id, partStatus: status } as const
  await writeChange(action, decideAll(parent.report, [command]), null)
}
