import { i18n } from '@lingui/core'
import { plural } from '@lingui/core/macro'
import { shortDay } from '../../lib/date.ts'
import { toLocale } from '../../lib/locale.ts'
import type { NearbyReport } from './call-views.ts'

/** "35 m, vr 20 nov": how far and since when. */
export function nearbyWhen({ distance, receivedAt }: NearbyReport): string {
  const day = shortDay(receivedAt, toLocale(i18n.locale))
  if (distance === null) return day
  const far = plural(Math.round(distance), { one: '# m', other: '# m' })
  return `${far}, ${day}`
}
