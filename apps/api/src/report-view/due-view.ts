import type { DueState } from '@meldpunt/domain'

/** The clock of a report: `stopped` while somebody outside has to act, `none` where nothing was promised. */
export type DueView = {
  at: number | null
  state: DueState | 'stopped' | 'none'
  from: number
}
