import { type Kysely, sql } from 'kysely'

/** Mails of which no report came, newest first: the inbox lists them, however many years there are. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create index incoming_mail_ended on incoming_mail (received_at)
    where state = 'done' and report_id is null`.execute(db)
}
