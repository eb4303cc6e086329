import { type Kysely, sql } from 'kysely'
import { at, atOrNull } from '../../connection/columns.ts'
import type { Call } from '../../queries/call/call.ts'
import type { DB } from '../../schema.gen.ts'

/** Writes a call as it is now; whoever changes one holds its lock. Its scratch and draft are saved by `saveCallDraft`. */
export async function saveCall(db: Kysely<DB>, call: Call): Promise<void> {
  const { id, ctiId, direction, fromNumber, toNumber, queue, ringsFor, state, memberId, cause, channel } =
    call
  await sql`insert into call (id, cti_id, direction, from_number, to_number, queue, rings_for, state, member_id, rang_at,
      answered_at, parked_at, ended_at, cause, channel, caller)
    values (${id}, ${ctiId}, ${direction}, ${fromNumber}, ${toNumber}, ${queue}, ${[...ringsFor]}::uuid[], ${state},
      ${memberId}, ${at(call.rangAt)}, ${atOrNull(call.answeredAt)}, ${atOrNull(call.parkedAt)},
      ${atOrNull(call.endedAt)}, ${cause}, ${channel}, ${call.caller && JSON.stringify(call.caller)}::jsonb)
    on conflict (id) do update set cti_id = coalesce(call.cti_id, excluded.cti_id), direction = excluded.direction, from_number = excluded.from_number,
      to_number = excluded.to_number, queue = excluded.queue, rings_for = excluded.rings_for, state = excluded.state,
      member_id = excluded.member_id, rang_at = excluded.rang_at, answered_at = excluded.answered_at,
      parked_at = excluded.parked_at, ended_at = excluded.ended_at, cause = excluded.cause, caller = excluded.caller`.execute(
    db,
  )
}
