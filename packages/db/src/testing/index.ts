export { countStatements, type StatementCount } from './count-statements.ts'
export { createTestDatabase, type TestDatabase } from './create-test-database.ts'
export { memoryStorage } from './memory-storage.ts'
export { startTemporaryServer } from './temporary-server.ts'
