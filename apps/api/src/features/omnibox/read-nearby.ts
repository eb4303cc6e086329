import { findSame } from '@meldpunt/db'
import { reference, statusLabels } from '@meldpunt/domain'
import type { Context } from '../../context.ts'
import type { NearbyInput } from './nearby-input.ts'
import type { NearbyView } from './nearby-view.ts'

/** As many as there are digits on a keyboard. */
const most = 9

/** Open reports that may be the same thing; place and category alone, which everybody on the staff may know. */
export async function readNearby(ctx: Context, { lat, lon, ...known }: NearbyInput): Promise<NearbyView> {
  const point = lat === null || lon === null ? null : { lat, lon }
  const [city, found] = await Promise.all([
    ctx.deps.cityData.current(),
    findSame(ctx.deps.db.read, { ...known, point, limit: most }),
  ])
  const names = city.names(ctx.language)
  return found.map(({ id, category, placeText, receivedAt, status, meters, ...report }, at) => ({
    digit: at + 1,
    reportId: id,
    reference: reference.format(report.reference),
    title: category === null ? (placeText ?? '') : names.category(category),
    place: placeText,
    distance: meters === null ? null : Math.round(meters),
    receivedAt,
    status,
    shownLabel: statusLabels[ctx.language][status],
  }))
}
