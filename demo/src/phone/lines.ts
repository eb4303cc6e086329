import { type Kysely, sql } from 'kysely'
import { staff } from '../city/staff.ts'

export type DeskLine = { line: string; name: string; memberId: string }

const firstLine = 101

/** At which telephone each clerk of the demo sits. */
export const deskLines: readonly DeskLine[] = staff
  .filter(({ role }) => role === 'clerk')
  .map(({ memberId, name }, place) => ({ memberId, name, line: String(firstLine + place) }))

/** Puts the clerks at their telephones; who chose another stays there. */
export async function placeClerks<DB>(db: Kysely<DB>): Promise<void> {
  for (const { memberId, line } of deskLines)
    await sql`insert into member_line (member_id, line) select id, ${line} from member where id = ${memberId}
      on conflict do nothing`.execute(db)
}
