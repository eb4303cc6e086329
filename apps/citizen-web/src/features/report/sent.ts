import * as z from 'zod/mini'
import type { Submitted } from '../../lib/api.ts'
import type { Draft } from './draft.ts'

const shape = z.object({ reportId: z.string(), reference: z.string(), followUrl: z.string() })
export type Sent = z.infer<typeof shape>

const key = 'meldpunt.sent'
/** Taken along to a second report on the same spot; only as long as this page is open. */
let carryOver: Pick<Draft, 'place' | 'postcode' | 'contact'> | null = null

/** Kept until the tab closes, and no longer: whoever uses this device next does not find the secret link. */
export function keepSent({ reportId, reference, followUrl }: Submitted, draft: Draft): void {
  carryOver = { place: draft.place, postcode: draft.postcode, contact: draft.contact }
  try {
    sessionStorage.setItem(key, JSON.stringify({ reportId, reference, followUrl }))
  } catch {
    // The link is in the mail too; a browser that keeps nothing only cannot show it again after a reload.
  }
}

export const placeAndPerson = () => carryOver ?? {}

export function sentReport(reportId: string): Sent | null {
  try {
    const parsed = shape.safeParse(JSON.parse(sessionStorage.getItem(key) ?? 'null'))
    return parsed.success && parsed.data.reportId === reportId ? parsed.data : null
  } catch {
    return null
  }
}
