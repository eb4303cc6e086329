import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import type { IncomingMail } from './incoming-mail.ts'
import { mailColumns } from './mail-columns.ts'

/** One mail; null when there is none. */
export async function findMail(db: Kysely<DB>, id: string): Promise<IncomingMail | null> {
  const { rows } =
    await sql<IncomingMail>`select ${mailColumns} from incoming_mail m where m.id = ${id}`.execute(db)
  return rows[0] ?? null
}

/** The mail with these bytes, where it was taken already. */
export async function findMailByHash(db: Kysely<DB>, hash: string): Promise<IncomingMail | null> {
  const { rows } = await sql<IncomingMail>`select ${mailColumns} from incoming_mail m
    where m.hash = ${hash}`.execute(db)
  return rows[0] ?? null
}

type Said = { messageId: string; contentHash: string }

/** The first mail with this Message-ID that says the same; another text under a used id is another mail. */
export async function findSameMail(
  db: Kysely<DB>,
  { messageId, contentHash }: Said,
): Promise<IncomingMail | null> {
  const { rows } = await sql<IncomingMail>`select ${mailColumns} from incoming_mail m
    where m.message_id = ${messageId} and m.content_hash = ${contentHash} and m.kind <> 'duplicate'
    order by m.received_at limit 1`.execute(db)
  return rows[0] ?? null
}

/** The mails that a report came from or that joined it, oldest first. */
export async function listMailsOfReport(db: Kysely<DB>, reportId: string): Promise<readonly IncomingMail[]> {
  const { rows } = await sql<IncomingMail>`select ${mailColumns} from incoming_mail m
    where m.report_id = ${reportId} order by m.received_at, m.id`.execute(db)
  return rows
}

/** The mails that a person still has to look at, oldest first. */
export async function listOpenMails(db: Kysely<DB>, limit: number): Promise<readonly IncomingMail[]> {
  const { rows } = await sql<IncomingMail>`select ${mailColumns} from incoming_mail m
    where m.state = 'open' order by m.received_at, m.id limit ${limit}`.execute(db)
  return rows
}
