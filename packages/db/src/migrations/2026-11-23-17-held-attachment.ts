import { type Kysely, sql } from 'kysely'

/** A photo that the virus scanner could not look at yet is kept but shown to nobody. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table attachment add column held_since timestamptz`.execute(db)
  await sql`comment on column attachment.held_since is
    'waits for the virus scanner since then and is shown to nobody; null where it may be seen'`.execute(db)
  await sql`create index attachment_held on attachment (held_since, id) where held_since is not null`.execute(
    db,
  )
}
