import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql, type Transaction } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { IncomingMail } from '../../queries/mail/incoming-mail.ts'
import { mailColumns } from '../../queries/mail/mail-columns.ts'
import type { DB } from '../../schema.gen.ts'

export type NewMail = Omit<IncomingMail, 'settledAs' | 'handledBy' | 'handledAt'>

/** Keeps a mail with what became of it; false when its bytes were taken already, so that nothing comes of it twice. */
export async function insertMail(trx: Transaction<DB>, mail: NewMail): Promise<boolean> {
  const { rows } = await sql`insert into incoming_mail (id, hash, content_hash, message_id, received_at,
      from_address, from_name, subject, size, text, kind, state, why, report_id, attachments, raw_key)
    values (${mail.id}, ${mail.hash}, ${mail.contentHash}, ${mail.messageId}, ${at(mail.receivedAt)},
      ${mail.fromAddress}, ${mail.fromName}, ${mail.subject}, ${mail.size}, ${mail.text}, ${mail.kind}, ${mail.state},
      ${mail.why}, ${mail.reportId}, ${JSON.stringify(mail.attachments)}::jsonb, ${mail.rawKey})
    on conflict (hash) do nothing returning id, case when state = 'open' then pg_notify('desk_inbox', '') end`.execute(
    trx,
  )
  return rows.length === 1
}

/** Two mails with one Message-ID are taken one after the other, so that the second sees the first. */
export async function lockMessageId(trx: Transaction<DB>, messageId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${messageId}, 1777))`.execute(trx)
}

/** A mail that stays as it is until the transaction ends; null when there is none. */
export async function lockMail(trx: Transaction<DB>, id: string): Promise<IncomingMail | null> {
  const { rows } = await sql<IncomingMail>`select ${mailColumns} from incoming_mail m
    where m.id = ${id} for update`.execute(trx)
  return rows[0] ?? null
}

type Settled = {
  id: string
  as: 'report' | 'nothing' | 'joined'
  reportId: string | null
  by: string
  now: Instant
}

/** A person decided what comes of an open mail; false when somebody did already. */
export async function settleMail(
  trx: Transaction<DB>,
  { id, as, reportId, by, now }: Settled,
): Promise<boolean> {
  const { rows } = await sql`update incoming_mail set state = 'done', settled_as = ${as},
      report_id = coalesce(${reportId}::uuid, report_id), handled_by = ${by}, handled_at = ${at(now)}
    where id = ${id} and state = 'open' returning id, pg_notify('desk_inbox', '')`.execute(trx)
  return rows.length === 1
}

/** Ties a mail to the report that came of it, in the transaction that made both. */
export async function setMailReport(db: Kysely<DB>, id: string, reportId: string): Promise<void> {
  await sql`update incoming_mail set report_id = ${reportId} where id = ${id}`.execute(db)
}
