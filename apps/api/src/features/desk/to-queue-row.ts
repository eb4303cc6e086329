import type { QueueItem } from '@meldpunt/db'
import { type Instant, reference, statusLabels } from '@meldpunt/domain'
import type { City } from '../../city/city.ts'
import { mayReadPersonal } from '../../command/access.ts'
import type { Context, SessionMember } from '../../context.ts'
import { toDueView } from '../../report-view/due-view.ts'
import { toNamed } from '../../report-view/named.ts'
import type { QueueRow } from './queue-view.ts'

type Reader = { ctx: Context & { member: SessionMember }; city: City; now: Instant }

export function toQueueRow(item: QueueItem, { ctx, city, now }: Reader): QueueRow {
  const { language, member } = ctx
  const names = city.names(language)
  const { id, version, status, placeText, crew, firstDay, lastDay, receivedAt, flagged, priority, lat, lon } =
    item
  return {
    id,
    version,
    status,
    placeText,
    crew,
    firstDay,
    lastDay,
    receivedAt,
    flagged,
    priority,
    lat,
    lon,
    reference: reference.format(item.reference),
    category: toNamed(item.category, (code) => ({ code, label: names.category(code) })),
    summary: mayReadPersonal(member, item) ? item.summary : null,
    statusLabel: statusLabels[language][status],
    department: { code: item.department, name: names.department(item.department) },
    partner: toNamed(item.partner, (code) => ({ code, name: names.partner(code) })),
    assignee: item.assigneeName,
    due: toDueView(item, now, city.calendar),
  }
}
