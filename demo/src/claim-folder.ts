import { Client, DatabaseError } from 'pg'

const folderLock = 1777
const lockNotAvailable = '55P03'

const refusal =
  'Another demo runs with the data of this folder. Stop it first, or give this one a folder of its own: npx --yes pnpm@12 start --data /tmp/another-city'

/**
 * One process per data folder. The claim is a lock of the connection that is given back, so it ends with a process that
 * is killed; the wait is for such a one whose last statement still runs.
 */
export const claimFolder = async (connectionString: string): Promise<Client> => {
  const client = new Client({ connectionString })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query("set lock_timeout = '5s'")
    await client.query('select pg_advisory_lock($1)', [folderLock])
    return client
  } catch (error) {
    await client.end()
    throw error instanceof DatabaseError && error.code === lockNotAvailable ? new Error(refusal) : error
  }
}
