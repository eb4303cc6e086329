/** How the setup of a run tells its workers where the server is. */
export const serverVariable = 'MELDPUNT_TEST_SERVER'
export const templateVariable = 'MELDPUNT_TEST_TEMPLATE'

/** The same server, another database. */
export function withDatabase(connectionString: string, database: string): string {
  const url = new URL(connectionString)
  url.pathname = `/${database}`
  return url.toString()
}
