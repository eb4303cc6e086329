export {
  createDatabase,
  type Database,
  type DatabaseOptions,
} from './connection/create-database.ts'
export { migrateToLatest } from './migrate.ts'
export type { DB } from './schema.gen.ts'
