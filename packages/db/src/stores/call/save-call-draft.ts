import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'

type Draft = { callId: string; memberId: string; scratch: string; draft: unknown; savedAt: Instant }

/** Keeps what a member wrote during a call that is still theirs; what was saved later elsewhere stays. False: not theirs. */
export async function saveCallDraft(
  db: Kysely<DB>,
  { callId, memberId, scratch, draft, savedAt }: Draft,
): Promise<boolean> {
  const json = draft === null ? null : JSON.stringify(draft)
  const { rows } = await sql<{ id: string }>`with theirs as (
      select id from call where id = ${callId} and member_id = ${memberId} and state in ('active', 'parked')),
    saved as (update call set scratch = ${scratch}, draft = ${json}::jsonb, saved_at = ${at(savedAt)}
      where id in (select id from theirs) and (saved_at is null or saved_at <= ${at(savedAt)}))
    select id from theirs`.execute(db)
  return rows.length === 1
}

/** Empties what was written during a call that is over: what had to stay is in its contact. */
export async function clearCallDraft(db: Kysely<DB>, callId: string): Promise<void> {
  await sql`update call set scratch = '', draft = null where id = ${callId}`.execute(db)
}
