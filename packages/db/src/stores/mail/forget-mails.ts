import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'

/** As forgetting a row does with its file: what was in the mail itself is written down as to be removed. */
const filesOf = (mails: string) => sql`insert into forgotten_file (storage_key)
  select distinct raw_key from ${sql.table(mails)} where raw_key is not null on conflict do nothing`

/**
 * Empties mails of everything that says who wrote and what, and writes down that their files have to go; gives the keys of
 * those. The row stays with the hash, so that the same mail is not taken again; nobody has to look at it any more.
 */
export async function forgetMails(db: Kysely<DB>, which: RawBuilder<unknown>): Promise<readonly string[]> {
  const { rows } = await sql<{ key: string }>`with
    going as (select id, raw_key from incoming_mail where ${which} for update),
    files as (${filesOf('going')}),
    asleep as (delete from desk_item where key in (select 'mail:' || id from going)),
    emptied as (update incoming_mail set message_id = null, from_address = null, from_name = null, subject = '',
      text = '', attachments = '[]', raw_key = null,
      settled_as = case state when 'open' then 'nothing' else settled_as end, state = 'done'
      where id in (select id from going) returning case when settled_as = 'nothing' then pg_notify('desk_inbox', '') end)
    select distinct raw_key as key from going where raw_key is not null`.execute(db)
  return rows.map(({ key }) => key)
}

/** Removes old mails that nothing came of, and writes down that their files have to go. */
export const deleteOldMails = ({ before, limit }: { before: RawBuilder<unknown>; limit: number }) =>
  sql`with going as (select id, raw_key from incoming_mail
      where state = 'done' and report_id is null and received_at < ${before} limit ${limit}),
    files as (${filesOf('going')})
    delete from incoming_mail where id in (select id from going)`
