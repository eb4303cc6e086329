import { forgetPerson, listReportsOfPerson, lockReport, type ReadHandle } from '@meldpunt/db'
import { type Actor, legalCommands, type Report } from '@meldpunt/domain'
import { type Action, envelopeOf } from './action.ts'
import { decideAll } from './decide-all.ts'
import { followUp } from './follow-up.ts'
import { isMergedIntoClosed } from './merged-into-closed.ts'
import { writeChange } from './write-change.ts'

/** What became of the reports of somebody who was forgotten. */
export type Forgotten = { erased: number; unlinked: number }

/** A merged report may be erased only once the one that leads it is closed. */
export async function mayErase(db: ReadHandle, report: Report, actor: Actor): Promise<boolean> {
  if (!legalCommands(report, actor).includes('erase')) return false
  return report.frozen?.kind !== 'merged' || isMergedIntoClosed(db, report)
}

async function letGo(action: Action, reportId: string, actor: Actor): Promise<keyof Forgotten | null> {
  const locked = await lockReport(action.trx, reportId)
  if (!locked) return null
  const { report } = locked
  const goes = await mayErase(action.trx, report, actor)
  const envelope = envelopeOf(action, actor)
  const mergedIntoClosed = report.frozen?.kind === 'merged'
  const command = goes
    ? ({ ...envelope, type: 'erase', mergedIntoClosed } as const)
    : ({ ...envelope, type: 'unlink_reporter' } as const)
  const decided = decideAll(report, [command])
  await writeChange(action, decided, null)
  await followUp(action, { before: report, after: decided.after, command })
  return goes ? 'erased' : 'unlinked'
}

/** Erases what is closed of somebody, lets what is open go on without them, and forgets who they are; all or nothing. */
export async function forgetCitizen(action: Action, personId: string, process: string): Promise<Forgotten> {
  const counts: Forgotten = { erased: 0, unlinked: 0 }
  for (const { report } of await listReportsOfPerson(action.trx, personId)) {
    const done = await letGo(action, report.id, { kind: 'system', process })
    if (done) counts[done] += 1
  }
  await forgetPerson(action.trx, { personId, now: action.now })
  return counts
}
