import { Client } from 'pg'

/**
 * Texts of values that read back the same on every server, whatever its own settings; and no search path, as with
 * PostgreSQL's own tools, so that what works here works with them.
 */
const settings = `set local search_path = ''; set local datestyle = 'ISO'; set local intervalstyle = 'postgres'; set local timezone = 'UTC';
  set local extra_float_digits = 3; set local client_encoding = 'UTF8'; set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0`

type Mode = 'isolation level repeatable read, read only' | 'isolation level read committed, read write'

/** One transaction on a connection of its own. */
export async function inSession<Result>(
  connectionString: string,
  { mode, work }: { mode: Mode; work: (client: Client) => Promise<Result> },
): Promise<Result> {
  const client = new Client({ connectionString })
  // What breaks fails the statement that runs; unheard it would end the process as well.
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query(`begin transaction ${mode}`)
    await client.query(settings)
    const result = await work(client)
    await client.query('commit')
    return result
  } finally {
    await client.end()
  }
}
