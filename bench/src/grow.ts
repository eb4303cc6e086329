import type { Client } from 'pg'

/** Columns that every copy gets of its own; all others are as in the report that it copies. */
const columns = async (client: Client, table: string): Promise<readonly string[]> => {
  const { rows } = await client.query(
    `select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = $1 and is_generated = 'NEVER' order by ordinal_position`,
    [table],
  )
  return rows.map(({ name }) => String(name))
}

const selecting = (names: readonly string[], own: Readonly<Record<string, string>>) =>
  names.map((name) => own[name] ?? `original.${name}`).join(', ')

/** Copies `originals` until the table has so many reports; open ones only up to `open`, as in life. */
const copyReports = async (client: Client, kind: 'active' | 'closed', copies: number): Promise<void> => {
  if (copies <= 0) return
  const names = await columns(client, 'report')
  const where = kind === 'active' ? 'active' : 'not active'
  const { rows } = await client.query(`select count(*)::int as count from report where ${where}`)
  const rounds = Math.ceil(copies / Math.max(1, rows[0].count))
  const shift = kind === 'active' ? `interval '1 second' * round` : `interval '1 hour' * round`
  const own = {
    id: 'fresh.id',
    reference: 'fresh.reference',
    received_at: `original.received_at - ${shift}`,
    status_since: `original.status_since - ${shift}`,
    state: `original.state || jsonb_build_object('id', fresh.id, 'reference', fresh.reference)`,
  }
  await client.query(
    `insert into report (${names.join(', ')})
     select ${selecting(names, own)}
     from generate_series(1, $1) as round
     cross join lateral (select * from report where ${where} and length(reference) = 9 and not (reference like '9%')) as original
     cross join lateral (select gen_random_uuid() as id, round as again) as fresh_id
     cross join lateral (select fresh_id.id, '9' || lpad(nextval('bench_reference')::text, 8, '0') as reference) as fresh
     limit $2`,
    [rounds, copies],
  )
}

/** Events of the copies: those of any one original of the same status, so that a detail reads a real history. */
const copyEvents = async (client: Client): Promise<void> => {
  const names = await columns(client, 'report_event')
  await client.query(
    `insert into report_event (${names.join(', ')})
     select ${selecting(names, { id: 'gen_random_uuid()', report_id: 'copied.id' })}
     from report copied
     join report first on first.state->>'receivedAt' = copied.state->>'receivedAt' and not (first.reference like '9%')
     join report_event original on original.report_id = first.id
     where copied.reference like '9%' and not exists (select from report_event e where e.report_id = copied.id)`,
  )
}

/** Grows the filled city to a size by copying its reports: about `open` of them open at every size. */
export const growCity = async (client: Client, size: number, open: number): Promise<void> => {
  await client.query('create sequence if not exists bench_reference')
  const count = async (where: string) =>
    Number((await client.query(`select count(*)::int as count from report where ${where}`)).rows[0].count)
  await copyReports(client, 'active', open - (await count('active')))
  await copyReports(client, 'closed', size - (await count('true')))
  await copyEvents(client)
  await client.query('vacuum analyze')
}
