import { createDatabase, isMigrated } from '@meldpunt/db'

const toReason = (error: unknown): string =>
  error instanceof Error && 'code' in error ? `${String(error.code)} ${error.message}`.trim() : String(error)

/** Says before anything else is begun what a person has to do; throws where the database cannot be worked with. */
export async function checkDatabase(connectionString: string): Promise<void> {
  const database = createDatabase({ connectionString, max: 1 })
  try {
    const migrated = await isMigrated(database.write).catch((error: unknown) => {
      throw new Error(
        `The database does not answer (${toReason(error)}). Is DATABASE_URL right, and does it run?`,
      )
    })
    if (!migrated) throw new Error('The database is not of this version. Run `pnpm migrate` first, once.')
  } finally {
    await database.close()
  }
}
