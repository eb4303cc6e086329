/** The nine statuses of a report as a person sees them. */
export type StatusCode =
  | 'received'
  | 'registered'
  | 'in_progress'
  | 'planned'
  | 'awaiting_reply'
  | 'referred'
  | 'answered'
  | 'handled'
  | 'declined'

/** The five hues of the status groups, and ink for what nobody has looked at yet. */
export type StatusHue = 'new' | 'busy' | 'wait' | 'away' | 'done' | 'shut'

const hues: Record<StatusCode, StatusHue> = {
  received: 'new',
  registered: 'busy',
  in_progress: 'busy',
  planned: 'busy',
  awaiting_reply: 'wait',
  referred: 'away',
  answered: 'done',
  handled: 'done',
  declined: 'shut',
}

/** The hue of a status, for what stands beside a status mark: a dot on the map, a line of a chart. */
export const statusHue = (status: StatusCode): StatusHue => hues[status]
