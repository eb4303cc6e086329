import { Client } from 'pg'

export type HeldLock = {
  /** Resolves when the connection that holds it is gone: then another process may have it. */
  lost: Promise<void>
  release: () => Promise<void>
}

/**
 * What one process at a time may do, whichever it is: held on a connection of its own, so that a process that dies lets go
 * of it. Null where another has it.
 */
export async function holdLock(connectionString: string, name: string): Promise<HeldLock | null> {
  const client = new Client({ connectionString, keepAlive: true })
  const { promise: lost, resolve } = Promise.withResolvers<void>()
  client.on('error', () => resolve())
  client.on('end', () => resolve())
  await client.connect()
  const { rows } = await client.query<{ held: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 1777)) as held',
    [name],
  )
  if (rows[0]?.held === true) return { lost, release: () => client.end() }
  await client.end()
  return null
}
