import { reference } from '@meldpunt/domain'
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

/** Columns that are not copied but made, SQL by the name of the column, and a join that they may need. */
type Making = { own: Readonly<Record<string, string>>; from: string }
const asTheyAre: Making = { own: {}, from: '' }
type Copying = { kind: 'active' | 'closed'; copies: number; making: Making }

/** Copies `originals` until the table has so many reports; open ones only up to `open`, as in life. */
const copyReports = async (client: Client, { kind, copies, making }: Copying): Promise<void> => {
  if (copies <= 0) return
  const names = await columns(client, 'report')
  const where = kind === 'active' ? 'active' : 'not active'
  const { rows } = await client.query(`select count(*)::int as count from report where ${where}`)
  const rounds = Math.ceil(copies / Math.max(1, rows[0].count))
  const shift = kind === 'active' ? `interval '1 second' * round` : `interval '1 hour' * round`
  const own = {
    id: 'new_id',
    reference: 'made.reference',
    received_at: `original.received_at - ${shift}`,
    status_since: `original.status_since - ${shift}`,
    state: `original.state || jsonb_build_object('id', new_id, 'reference', made.reference, 'copyOf', original.id)`,
    ...making.own,
  }
  await client.query(
    `insert into report (${names.join(', ')})
     select ${selecting(names, own)}
     from (select round, gen_random_uuid() as new_id, nextval('bench_copy') as copy, report.*
       from generate_series(1, $1) as round cross join report where ${where} and reference not like '9%' limit $2) as original
     join bench_reference made on made.n = copy ${making.from}`,
    [rounds, copies],
  )
}

/** Every copy gets the events of its original, so that a detail reads a real history. */
const copyEvents = async (client: Client): Promise<void> => {
  const names = await columns(client, 'report_event')
  await client.query(
    `insert into report_event (${names.join(', ')})
     select ${selecting(names, { id: 'gen_random_uuid()', report_id: 'copied.id' })}
     from report copied join report_event original on original.report_id = (copied.state->>'copyOf')::uuid
     where copied.reference like '9%'`,
  )
}

/** References with their check digits, made by the domain, for as many copies as may come. */
const makeReferences = async (client: Client, count: number): Promise<void> => {
  await client.query(
    'create sequence bench_copy; create table bench_reference (n bigint primary key, reference text not null)',
  )
  const numbers = Array.from({ length: count }, (_, at) => reference.fromNumber(90_000_000 + at))
  await client.query(
    'insert into bench_reference select n, reference from unnest($1::text[]) with ordinality as made (reference, n)',
    [numbers],
  )
}

type Size = { reports: number; open: number }

/** Copies reports, without what happened to them, until there are so many; `making` is for columns that must differ. */
export const growReports = async (
  client: Client,
  { reports, open }: Size,
  making = asTheyAre,
): Promise<void> => {
  await makeReferences(client, reports)
  const count = async (where: string) =>
    Number((await client.query(`select count(*)::int as count from report where ${where}`)).rows[0].count)
  await copyReports(client, { kind: 'active', copies: open - (await count('active')), making })
  await copyReports(client, { kind: 'closed', copies: reports - (await count('true')), making })
}

/** Grows the filled city to a size by copying its reports: about `open` of them open at every size. */
export const growCity = async (client: Client, reports: number, open: number): Promise<void> => {
  await growReports(client, { reports, open })
  await copyEvents(client)
  await client.query('vacuum analyze')
}
