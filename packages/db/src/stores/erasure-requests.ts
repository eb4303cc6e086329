import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../connection/columns.ts'
import type { DB } from '../schema.gen.ts'

export type ErasureRequest = {
  id: string
  personId: string
  askedAt: Instant
  doneAt: Instant | null
  doneBy: string | null
  outcome: string | null
}

/** A person asks to be forgotten; asking again while that is open changes nothing. */
export async function insertErasureRequest(
  db: Kysely<DB>,
  { id, personId, now }: { id: string; personId: string; now: Instant },
): Promise<void> {
  await sql`insert into erasure_request (id, person_id, asked_at) values (${id}, ${personId}, ${at(now)})
    on conflict do nothing`.execute(db)
}

/** Requests, open ones first, oldest first; of one person or of all. */
export async function listErasureRequests(
  db: Kysely<DB>,
  { personId, limit }: { personId: string | null; limit: number },
): Promise<readonly ErasureRequest[]> {
  const named = personId === null ? sql`true` : sql`person_id = ${personId}`
  const { rows } = await sql<ErasureRequest>`select id, person_id as "personId", asked_at as "askedAt",
      done_at as "doneAt", done_by as "doneBy", outcome
    from erasure_request where ${named} order by done_at is not null, asked_at, id limit ${limit}`.execute(db)
  return rows
}

type Done = { id: string; doneBy: string | null; outcome: string; now: Instant }

/** Writes down what was done about it; false when it is not open. */
export async function settleErasureRequest(
  db: Kysely<DB>,
  { id, doneBy, outcome, now }: Done,
): Promise<boolean> {
  const { rows } = await sql`update erasure_request
    set done_at = ${at(now)}, done_by = ${doneBy}, outcome = ${outcome} where id = ${id} and done_at is null
    returning id`.execute(db)
  return rows.length === 1
}
