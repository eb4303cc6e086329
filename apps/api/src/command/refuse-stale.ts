import { listEvents } from '@meldpunt/db'
import { type Report, timeline } from '@meldpunt/domain'
import { refuseField, stale } from '../rejections.ts'
import type { Action } from './action.ts'
import type { Order } from './order.ts'

/** Somebody did more than add since the page was opened: refused with what happened, nothing is overwritten silently. */
export async function refuseStale(
  { trx, city }: Action,
  report: Report,
  { expectedVersion, language }: Order,
): Promise<void> {
  if (expectedVersion === null) return
  // A version that nobody can have seen would get past every check.
  if (expectedVersion > report.version) throw refuseField('expectedVersion', 'version_invalid')
  if (expectedVersion >= report.fieldsVersion) return
  const events = await listEvents(trx, report.id)
  const entries = timeline(events, 'staff', { language, names: city.names(language) })
  throw stale({
    version: report.version,
    changes: entries.filter((entry) => entry.position > expectedVersion),
  })
}
