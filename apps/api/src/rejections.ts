import type { FieldErrorKey, Rejection, RejectionCode, TimelineEntry } from '@meldpunt/domain'
import { TRPCError } from '@trpc/server'
import type { FieldChange } from './command/difference.ts'

/** Refusals of the shell, beside those of the domain. The web apps have the words. */
export type ShellRejectionCode =
  | 'sign_in_required'
  | 'link_invalid'
  | 'code_wrong'
  | 'not_permitted'
  | 'report_not_found'
  | 'command_reused'
  | 'attachment_unknown'
  | 'notice_unknown'
  | 'notice_not_resendable'
  | 'too_many_requests'
  | 'last_administrator'
  | 'own_access'
  | 'member_unknown'
  | 'request_unknown'
  | 'answer_unknown'
  | 'answer_without_place'
  | 'text_block_unknown'
  | 'sms_not_offered'
  | 'call_unknown'
  | 'call_not_yours'
  | 'callback_done'
  | 'mail_unknown'
  | 'mail_handled'

/** What a browser gets of a refusal: a code, and the field it belongs to where there is one. */
export type RejectionData = { code: RejectionCode | ShellRejectionCode; field: string | null }
/** Who did what since the page was opened, and which fields say something else for it. */
export type StaleData = {
  version: number
  changes: readonly TimelineEntry[]
  fields: readonly FieldChange[]
}

type HttpCode = 'BAD_REQUEST' | 'UNAUTHORIZED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'TOO_MANY_REQUESTS'

/** Exhaustive by type: a new rejection does not compile before somebody decided what kind of refusal it is. */
const httpCodes: Record<RejectionCode | ShellRejectionCode, HttpCode> = {
  report_unknown: 'NOT_FOUND',
  report_exists: 'CONFLICT',
  not_from_this_status: 'CONFLICT',
  not_allowed_for_actor: 'FORBIDDEN',
  not_your_department: 'FORBIDDEN',
  not_your_referral: 'FORBIDDEN',
  not_at_the_desk: 'CONFLICT',
  description_required: 'BAD_REQUEST',
  answer_required: 'BAD_REQUEST',
  question_required: 'BAD_REQUEST',
  reporter_not_reachable: 'CONFLICT',
  address_required: 'BAD_REQUEST',
  reply_required: 'BAD_REQUEST',
  category_required: 'BAD_REQUEST',
  reason_required: 'BAD_REQUEST',
  same_department: 'BAD_REQUEST',
  assignee_required: 'BAD_REQUEST',
  days_invalid: 'BAD_REQUEST',
  days_in_the_past: 'BAD_REQUEST',
  no_plan: 'CONFLICT',
  result_required: 'BAD_REQUEST',
  photo_required: 'BAD_REQUEST',
  partner_required: 'BAD_REQUEST',
  same_partner: 'BAD_REQUEST',
  explanation_required: 'BAD_REQUEST',
  text_required: 'BAD_REQUEST',
  not_flagged: 'CONFLICT',
  already_flagged: 'CONFLICT',
  reopen_term_passed: 'CONFLICT',
  leading_report_invalid: 'BAD_REQUEST',
  parts_required: 'BAD_REQUEST',
  parts_in_work: 'CONFLICT',
  report_merged: 'CONFLICT',
  report_split: 'CONFLICT',
  report_erased: 'CONFLICT',
  not_merged: 'CONFLICT',
  not_split: 'CONFLICT',
  not_public: 'FORBIDDEN',
  not_confirmed: 'FORBIDDEN',
  already_follows: 'CONFLICT',
  not_following: 'CONFLICT',
  already_linked: 'CONFLICT',
  not_linked: 'CONFLICT',
  not_enough_evidence: 'FORBIDDEN',
  already_rated: 'CONFLICT',
  already_withdrawn: 'CONFLICT',
  rating_out_of_range: 'BAD_REQUEST',
  not_closed: 'CONFLICT',
  occurred_in_future: 'BAD_REQUEST',
  occurred_too_long_ago: 'BAD_REQUEST',
  nothing_to_correct: 'BAD_REQUEST',
  text_too_long: 'BAD_REQUEST',
  sign_in_required: 'UNAUTHORIZED',
  link_invalid: 'UNAUTHORIZED',
  code_wrong: 'FORBIDDEN',
  not_permitted: 'FORBIDDEN',
  report_not_found: 'NOT_FOUND',
  command_reused: 'CONFLICT',
  attachment_unknown: 'BAD_REQUEST',
  notice_unknown: 'NOT_FOUND',
  notice_not_resendable: 'CONFLICT',
  too_many_requests: 'TOO_MANY_REQUESTS',
  last_administrator: 'CONFLICT',
  own_access: 'CONFLICT',
  member_unknown: 'NOT_FOUND',
  request_unknown: 'NOT_FOUND',
  answer_unknown: 'NOT_FOUND',
  answer_without_place: 'CONFLICT',
  text_block_unknown: 'NOT_FOUND',
  sms_not_offered: 'CONFLICT',
  call_unknown: 'NOT_FOUND',
  call_not_yours: 'CONFLICT',
  callback_done: 'CONFLICT',
  mail_unknown: 'NOT_FOUND',
  mail_handled: 'CONFLICT',
}

/** Carries a refusal to the error formatter; as an error, so that the transaction around it is rolled back. */
export class RefusedError extends Error {
  readonly rejection: RejectionData
  constructor(rejection: RejectionData) {
    super(rejection.code)
    this.rejection = rejection
  }
}

/** Somebody changed the report since the page was opened; carries what changed. */
export class StaleError extends Error {
  readonly stale: StaleData
  constructor(stale: StaleData) {
    super('stale')
    this.stale = stale
  }
}

export function refuse(code: RejectionCode | ShellRejectionCode, field: string | null = null): TRPCError {
  const cause = new RefusedError({ code, field })
  return new TRPCError({ code: httpCodes[code], message: code, cause })
}

/** A field that only the server can judge (a code that does not exist, a moment in the future). */
export class FieldError extends Error {
  readonly fieldErrors: Readonly<Record<string, FieldErrorKey>>
  constructor(fieldErrors: Readonly<Record<string, FieldErrorKey>>) {
    super('field')
    this.fieldErrors = fieldErrors
  }
}

export const refuseField = (field: string, key: FieldErrorKey): TRPCError =>
  new TRPCError({ code: 'BAD_REQUEST', message: key, cause: new FieldError({ [field]: key }) })

export const toRefusal = (rejection: Rejection): TRPCError => refuse(rejection.code, rejection.field)

export const stale = (data: StaleData): TRPCError =>
  new TRPCError({ code: 'CONFLICT', message: 'stale', cause: new StaleError(data) })
