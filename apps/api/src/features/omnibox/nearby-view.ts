import type { Status } from '@meldpunt/domain'

/** An open report that may be about the same thing; its digit is the key that says so. */
export type NearbyReportView = {
  digit: number
  reportId: string
  reference: string
  title: string
  place: string | null
  /** In whole metres; null where one of the two has no point. */
  distance: number | null
  receivedAt: number
  status: Status
  shownLabel: string
}

export type NearbyView = readonly NearbyReportView[]
