import { sql } from 'kysely'

/** The columns of `contact` under the names of `Contact`. */
export const contactColumns = sql`id, channel, started_at as "startedAt", ended_at as "endedAt",
  member_id as "memberId", name, phone, email, outcome, note, report_id as "reportId", person_id as "personId",
  answer_id as "answerId", answer_version as "answerVersion", transferred_to as "transferredTo", appointment,
  call_id as "callId"`
