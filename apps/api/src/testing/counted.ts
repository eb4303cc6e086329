import { countStatements } from '@meldpunt/db/testing'
import type { TestApi } from './test-api.ts'

/** Counts the statements of one call, BEGIN and COMMIT among them. The city's data is read before: it serves many calls. */
export async function statementCounter(
  api: TestApi,
): Promise<(work: () => Promise<unknown>) => Promise<number>> {
  const counted = countStatements(api.database.pool)
  return async (work) => {
    await api.deps.cityData.current()
    counted.clear()
    await work()
    return counted.statements.length
  }
}
