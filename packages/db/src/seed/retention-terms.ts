import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'

/** How long each class of data is kept where nobody chose otherwise, days; examples for the city to decide on. */
const terms = {
  report_personal: 730,
  contact: 365,
  incoming_mail: 365,
  answer_miss: 365,
  person_idle: 1095,
  follow_code: 1,
  delivery_log: 365,
  access_log: 1825,
  command: 90,
} as const

/** Puts in the terms that are missing; what an administrator chose stays. */
export async function insertRetentionTerms(db: Kysely<DB>): Promise<void> {
  await sql`insert into retention_term (data_class, days)
    select key, value::int from jsonb_each_text(${JSON.stringify(terms)}::jsonb) on conflict do nothing`.execute(
    db,
  )
}
