import { type Client, escapeIdentifier } from 'pg'

/**
 * Not in a backup: who is signed in (a copy would be a way in), what counts down by itself, who has
 * what open at the moment, and which migrations ran (the
 * manifest says so, and restoring runs them). The tables of pg-boss are in a schema of their own and are left out too: its
 * jobs run by the clock and are planned again at every start.
 */
export const leftOut = ['session', 'rate_limit', 'presence', 'kysely_migration', 'kysely_migration_lock']

export type Table = { name: string; columns: readonly string[] }
type Found = Table & { needs: readonly string[] }

const isOurs = `c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')`

/** Every table with what has to be kept of it (columns that are computed are not), those that others refer to first. */
export async function listTables(client: Client): Promise<readonly Table[]> {
  const { rows } = await client.query<Found>(
    `select c.relname as name, array_agg(a.attname::text order by a.attnum) as columns,
      array(select f.relname::text from pg_constraint k join pg_class f on f.oid = k.confrelid
        where k.conrelid = c.oid and k.contype = 'f' and f.oid <> c.oid) as needs
    from pg_class c join pg_attribute a on a.attrelid = c.oid
    where ${isOurs} and c.relname <> all ($1) and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    group by c.oid order by c.relname`,
    [leftOut],
  )
  return inOrder(rows)
}

function inOrder(found: readonly Found[]): readonly Table[] {
  const ordered = new Map<string, Table>()
  while (ordered.size < found.length) {
    const next = found.filter(
      ({ name, needs }) => !ordered.has(name) && needs.every((one) => ordered.has(one)),
    )
    if (next.length === 0) throw new Error('Tables refer to each other in a circle')
    for (const { name, columns } of next) ordered.set(name, { name, columns })
  }
  return [...ordered.values()]
}

/** The tables that hold something already, of all that a backup could overwrite. */
export async function listFilled(client: Client): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select c.relname as name from pg_class c where ${isOurs} and c.relname !~ '^kysely_' order by 1`,
  )
  const filled: string[] = []
  for (const { name } of rows) {
    const one = await client.query(`select from public.${escapeIdentifier(name)} limit 1`)
    if (one.rowCount !== 0) filled.push(name)
  }
  return filled
}

export type Sequence = { name: string; last: string | null }

/** How far numbers were given out; numbers do not go back with a transaction, so this is never behind the rows. */
export async function listSequences(client: Client): Promise<readonly Sequence[]> {
  const { rows } = await client.query<Sequence>(
    `select sequencename::text as name, last_value::text as last from pg_sequences
    where schemaname = 'public' order by 1`,
  )
  return rows
}
