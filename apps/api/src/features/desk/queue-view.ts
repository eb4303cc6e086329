import type { Status } from '@meldpunt/domain'
import type { DueView } from '../../report-view/due-view.ts'
import type { FilterInput } from './queue-input.ts'

export type QueueRow = {
  id: string
  reference: string
  version: number
  category: { code: string; label: string } | null
  placeText: string | null
  /** First 140 characters of the description; null to who may not read it. */
  summary: string | null
  status: Status
  statusLabel: string
  department: { code: string; name: string }
  partner: { code: string; name: string } | null
  assignee: string | null
  crew: string | null
  firstDay: string | null
  lastDay: string | null
  receivedAt: number
  due: DueView
  flagged: boolean
  priority: string
  lat: number | null
  lon: number | null
}

export type QueueView = {
  rows: readonly QueueRow[]
  nextCursor: string | null
  /** Counting stops at 1 000; `totalCapped` says that there are more. */
  total: number
  totalCapped: boolean
}

export type Facet = { code: string; label: string; count: number }
export type FacetsView = {
  statuses: readonly Facet[]
  categories: readonly Facet[]
  postcodes: readonly Facet[]
  departments: readonly Facet[]
  due: readonly Facet[]
}

/** A filter that has a name; the web app has the words for its code. */
export type SavedView = {
  code: 'to_judge' | 'own' | 'mine' | 'late' | 'flagged' | 'waiting' | 'planned' | 'all'
  count: number
  capped: boolean
  filter: FilterInput
}
