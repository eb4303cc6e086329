import type { DB, LoadedReport } from '@meldpunt/db'
import type { Actor, Day, Instant, Language, Report, ReportCommand } from '@meldpunt/domain'
import type { Kysely } from 'kysely'
import type { City } from '../city/city.ts'
import type { Action } from './action.ts'

/** Who, when and the id of the event: the part that every command shares. */
export type Envelope = { actor: Actor; eventId: string; occurredAt: Instant; recordedAt: Instant }

/** What a command is built from: the report as it is under the lock, and what the city says about it. */
export type Scene = {
  db: Kysely<DB>
  report: Report
  /** The other report that the command is about, locked as well; null when there is none of that id. */
  alongside: Report | null
  city: City
  now: Instant
  today: Day
  envelope: Envelope
}
export type Build = (scene: Scene) => ReportCommand | Promise<ReportCommand>

/** One wish of one caller about one report. */
export type Order = {
  name: string
  commandId: string
  reportId: string
  input: unknown
  actor: Actor
  occurredAt: Instant | null
  /** Version that was on the screen; null where a change in between does not matter (an addition, a reporter). */
  expectedVersion: number | null
  language: Language
  attachments: readonly string[]
  /** Another report that must not change meanwhile: the one that this is merged into. */
  alongsideId: string | null
  /** Whether this caller may touch the report that was loaded; throws the refusal. */
  permit: (loaded: LoadedReport) => void
  build: Build
  /** What else is written with it, in the same transaction. */
  also?: ((action: Action, after: Report) => Promise<void>) | undefined
}

export type CommandResult = { version: number }
