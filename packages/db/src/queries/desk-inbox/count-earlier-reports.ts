import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

type Reporter = {
  reportId: string
  receivedAt: Instant
  personId: string | null
  email: string | null
  phone: string | null
}

/**
 * How many reports came before this one from the same account, mail address or number; complaints and what was erased are
 * nobody's. Addresses have no index of their own: that of the search finds them, and their letters are compared after.
 */
export async function countEarlierReports(
  db: Kysely<DB>,
  { reportId, receivedAt, personId, email, phone }: Reporter,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from report
    where id in (
      select id from report where person_id = ${personId}::text
      union select id from report where contact_phone = ${phone}::text
      union select id from report
        where search @@ plainto_tsquery('public.meldpunt_name', public.search_text(${email}::text))
          and lower(contact_email) = lower(${email}::text))
    and id <> ${reportId} and received_at <= ${at(receivedAt)} and not erased and not complaint`.execute(db)
  return rows[0]?.count ?? 0
}
