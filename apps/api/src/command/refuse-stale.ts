import { listEvents } from '@meldpunt/db'
import { type Report, timeline } from '@meldpunt/domain'
import { refuseField, stale } from '../rejections.ts'
import type { Action } from './action.ts'
import { differenceSince } from './difference.ts'
import type { Order } from './order.ts'

/** Somebody did more than add since the page was opened: refused with what happened and what it made of each field, nothing is overwritten silently. */
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
  const reading = { language, names: city.names(language) }
  const entries = timeline(events, 'staff', reading)
  throw stale({
    version: report.version,
    changes: entries.filter((entry) => entry.position > expectedVersion),
    fields: differenceSince(events, expectedVersion, { report, ...reading }),
  })
}
