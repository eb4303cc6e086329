import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

/** A doubt about an answer that nobody looked at yet. */
export type AnswerFlag = { flagId: string; answerId: string; by: string; note: string; at: Instant }

/** The open doubts, oldest first; of one answer or of all. */
export async function listFlags(
  db: Kysely<DB>,
  answerId: string | null = null,
): Promise<readonly AnswerFlag[]> {
  const { rows } =
    await sql<AnswerFlag>`select f.id as "flagId", f.answer_id as "answerId", m.name as by, f.note, f.at
    from answer_flag f join member m on m.id = f.member_id
    where f.settled_at is null and ${answerId === null ? sql`true` : sql`f.answer_id = ${answerId}`}
    order by f.at, f.id`.execute(db)
  return rows
}

/** What people looked for in vain, and how often. */
export type AnswerMiss = { text: string; times: number; lastAt: Instant }

/** The searches without result that nobody did something about, most asked first. */
export async function listMisses(db: Kysely<DB>, limit: number): Promise<readonly AnswerMiss[]> {
  const { rows } = await sql<AnswerMiss>`select text, times, last_at as "lastAt" from answer_miss
    where settled_at is null order by times desc, last_at desc limit ${limit}`.execute(db)
  return rows
}

/** How often an answer was given to somebody since a moment, as contacts tell. */
export async function countGiven(db: Kysely<DB>, answerId: string, since: Instant): Promise<number> {
  const { rows } = await sql<{ given: number }>`select count(*) as given from contact
    where answer_id = ${answerId} and started_at >= ${at(since)}`.execute(db)
  return rows[0]?.given ?? 0
}
