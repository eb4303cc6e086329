import type { CommandType } from './command.ts'
import type { Status } from './status.ts'

export const rejectionCodes = [
  'report_unknown',
  'report_exists',
  'not_from_this_status',
  'not_allowed_for_actor',
  'not_your_department',
  'not_your_referral',
  'not_at_the_desk',
  'description_required',
  'answer_required',
  'question_required',
  'reporter_not_reachable',
  'address_required',
  'reply_required',
  'category_required',
  'reason_required',
  'same_department',
  'assignee_required',
  'days_invalid',
  'days_in_the_past',
  'no_plan',
  'result_required',
  'photo_required',
  'partner_required',
  'same_partner',
  'explanation_required',
  'text_required',
  'not_flagged',
  'already_flagged',
  'reopen_term_passed',
  'leading_report_invalid',
  'parts_required',
  'parts_in_work',
  'report_merged',
  'report_split',
  'report_erased',
  'not_merged',
  'not_split',
  'not_public',
  'not_confirmed',
  'already_follows',
  'not_following',
  'already_linked',
  'not_linked',
  'not_enough_evidence',
  'already_rated',
  'rating_out_of_range',
  'not_closed',
  'already_withdrawn',
  'occurred_in_future',
  'occurred_too_long_ago',
  'nothing_to_correct',
  'text_too_long',
] as const
export type RejectionCode = (typeof rejectionCodes)[number]

/** An expected refusal; the words for it are in `words`, keyed by code. */
export type Rejection = {
  code: RejectionCode
  command: CommandType
  status: Status | 'none'
  field: string | null
}
