import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'

/** Whether an attachment came with a note that staff wrote for each other. */
export async function isInternalAttachment(
  db: Kysely<DB>,
  { reportId, id }: { reportId: string; id: string },
): Promise<boolean> {
  const { rows } = await sql<{ internal: boolean }>`select exists (select from report_event
    where report_id = ${reportId} and type = 'note_added' and facts -> 'attachments' ? ${id}) as internal`.execute(
    db,
  )
  return rows[0]?.internal ?? false
}
