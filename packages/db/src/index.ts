export type { DayColumn, InstantColumn, JsonColumn } from './connection/columns.ts'
export {
  createDatabase,
  type Database,
  type DatabaseOptions,
} from './connection/create-database.ts'
export { migrateToLatest } from './migrate.ts'
export type { DB } from './schema.gen.ts'
export { seedStartingData } from './seed/index.ts'
export { type Appended, appendEvents, type Change } from './stores/append-events.ts'
export {
  type InsertedCommand,
  insertCommand,
  type NewCommand,
  saveCommandResult,
} from './stores/insert-command.ts'
export { findReport, findReportByReference, type LoadedReport, lockReport } from './stores/lock-report.ts'
export type { NewNotice } from './stores/new-notice.ts'
