/** The nine statuses of a report, in the order of the city's own list (product.md: eight the reporter is told of, and `received` before them). */
export const statuses = [
  'received',
  'answered',
  'awaiting_reply',
  'registered',
  'in_progress',
  'planned',
  'handled',
  'referred',
  'declined',
] as const

export type Status = (typeof statuses)[number]

/** Statuses from which work can still happen; the others close the report. */
export const openStatuses = [
  'received',
  'awaiting_reply',
  'registered',
  'in_progress',
  'planned',
  'referred',
] as const
export type OpenStatus = (typeof openStatuses)[number]

/** The statuses "in work" (W in the table): a department is responsible. */
export const workStatuses = ['registered', 'in_progress', 'planned'] as const
export type WorkStatus = (typeof workStatuses)[number]

export const closedStatuses = ['answered', 'handled', 'declined'] as const
export type ClosedStatus = (typeof closedStatuses)[number]

export const isOpen = (status: Status): status is OpenStatus => openStatuses.some((open) => open === status)
