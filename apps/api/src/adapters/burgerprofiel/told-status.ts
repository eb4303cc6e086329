import type { Instant, Status } from '@meldpunt/domain'

/** One status of one report, as its reporter is told it. The same notice always gives the same: repeats are known by it. */
export type ToldStatus = {
  dossierNumber: string
  /** What it is about, in a few words. */
  name: string
  at: Instant
  status: Status
  /** Our own label in the language of the reporter. */
  label: string
  /** What the reporter must do now; null for nothing. */
  action: string | null
  link: string
}

/** Known by this number and in the right hands only: it goes into what is sent, never into a log. */
export type Addressed = { id: string; nationalNumber: string }
