import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'

/**
 * Removes the rows of attachments and, in the same statement, writes down that their files have to go: a file that cannot
 * be removed right after the commit is not lost from sight. Gives the keys of those files.
 */
export async function deleteAttachments(
  db: Kysely<DB>,
  which: RawBuilder<unknown>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`with
    gone as (delete from attachment where ${which} returning storage_key, thumb_key)
    insert into forgotten_file (storage_key)
    select distinct key from gone cross join lateral (values (storage_key), (thumb_key)) files (key) where key is not null
    on conflict (storage_key) do update set forgotten_at = forgotten_file.forgotten_at
    returning storage_key as key`.execute(db)
  return rows.map(({ key }) => key)
}

/** Keys of files that still have to go, shuffled: some that never go do not keep the others. */
export async function listForgottenFiles(db: Kysely<DB>, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`select storage_key as key from forgotten_file
    order by random() limit ${limit}`.execute(db)
  return rows.map(({ key }) => key)
}

/** The files are gone from the storage. */
export async function settleForgottenFiles(db: Kysely<DB>, keys: readonly string[]): Promise<void> {
  await sql`delete from forgotten_file where storage_key = any(${[...keys]}::text[])`.execute(db)
}
