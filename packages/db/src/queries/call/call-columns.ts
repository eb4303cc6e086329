import { sql } from 'kysely'

/** The columns of `call` under the names of `Call`. */
export const callColumns = sql`id, cti_id as "ctiId", direction, from_number as "fromNumber", to_number as "toNumber",
  queue, rings_for as "ringsFor", state, member_id as "memberId", rang_at as "rangAt", answered_at as "answeredAt",
  parked_at as "parkedAt", ended_at as "endedAt", cause, scratch, draft, saved_at as "savedAt", channel, caller`
