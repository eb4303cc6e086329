import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../../schema.gen.ts'

/** Sets at which telephone a member sits; whoever had it before, who is given, has none any more. Null: at none. */
export async function setMemberLine(
  trx: Transaction<DB>,
  { memberId, line }: { memberId: string; line: string | null },
): Promise<readonly string[]> {
  // Two who sit down at one telephone at the same moment do so one after the other: the last one has it.
  await sql`lock table member_line in share row exclusive mode`.execute(trx)
  const { rows } = await sql<{ id: string }>`delete from member_line
    where member_id = ${memberId} or line = ${line}::text returning member_id as id`.execute(trx)
  const before = rows.map(({ id }) => id)
  if (line === null) return before
  await sql`insert into member_line (member_id, line) values (${memberId}, ${line})`.execute(trx)
  return before
}

/** Who sits at these telephones, in the order of the lines given. */
export async function listMembersOfLines(
  db: Kysely<DB>,
  lines: readonly string[],
): Promise<readonly string[]> {
  if (lines.length === 0) return []
  const { rows } = await sql<{
    id: string
  }>`select l.member_id as id from member_line l join member m on m.id = l.member_id
    where m.active and l.line = any(${[...lines]}::text[]) order by array_position(${[...lines]}::text[], l.line)`.execute(
    db,
  )
  return rows.map(({ id }) => id)
}
