import type { Report } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../schema.gen.ts'
import { ownEmailOf } from './own-email.ts'
import { isTheirNumberAndName } from './own-number.ts'

const most = 50

/**
 * Reports tied to nobody that look like a person's: with the mail address that they proved theirs, or with their number and
 * name. Newest first, at most 50; complaints and what was erased are nobody's.
 */
export async function listLooseReports(db: Kysely<DB>, personId: string): Promise<readonly Report[]> {
  const email = ownEmailOf(personId)
  const byNumber = isTheirNumberAndName(personId, { phone: sql`contact_phone`, name: sql`contact_name` })
  const { rows } = await sql<{ state: unknown }>`select state from report
    where id in (
      select id from report where search @@ plainto_tsquery('public.meldpunt_name', public.search_text(${email}))
        and lower(contact_email) = ${email}
      union select id from report where ${byNumber})
    and person_id is null and not erased and not complaint order by received_at desc limit ${most}`.execute(
    db,
  )
  // What `toReportRow` wrote there; only this package writes it.
  return rows.map(({ state }) => state as Report)
}
