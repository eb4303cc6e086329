import { Client } from 'pg'

/** Whether a server answers there with our password and the wanted safety. */
export async function canConnect(connectionString: string, fsync: boolean): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    const { rows } = await client.query('show fsync')
    return rows[0]?.fsync === (fsync ? 'on' : 'off')
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}
