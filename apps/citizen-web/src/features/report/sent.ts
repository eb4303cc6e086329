import type { Submitted } from '../../lib/api.ts'
import type { Draft } from './draft.ts'

const key = 'meldpunt.sent'
/** Taken along to a second report on the same spot; only as long as this page is open. */
let carryOver: Pick<Draft, 'place' | 'postcode' | 'contact'> | null = null

/** Kept until the tab closes, and no longer: whoever uses this device next does not find the secret link. */
export function keepSent({ reportId, followUrl }: Submitted, draft: Draft): void {
  carryOver = { place: draft.place, postcode: draft.postcode, contact: draft.contact }
  try {
    sessionStorage.setItem(key, `${reportId} ${followUrl}`)
  } catch {
    // The link is in the mail too; a browser that keeps nothing only cannot show it again after a reload.
  }
}

export const placeAndPerson = () => carryOver ?? {}

/** The secret link of the report that this tab sent last. */
export function sentLink(reportId: string): string | null {
  try {
    const [sentId, link] = (sessionStorage.getItem(key) ?? '').split(' ')
    return sentId === reportId ? (link ?? null) : null
  } catch {
    return null
  }
}
