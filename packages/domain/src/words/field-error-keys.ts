/** Every reason why a field of a form can be refused; the words for each are in the catalogue under `field.<key>`. */
export const fieldErrorKeys = [
  'invalid',
  'id_invalid',
  'version_invalid',
  'language_invalid',
  'description_required',
  'text_required',
  'text_too_long',
  'answer_required',
  'question_required',
  'reply_required',
  'reason_required',
  'explanation_required',
  'result_required',
  'unsolved_required',
  'category_required',
  'category_unknown',
  'department_required',
  'partner_required',
  'parts_required',
  'leading_report_required',
  'person_required',
  'evidence_required',
  'email_required',
  'email_invalid',
  'phone_required',
  'phone_invalid',
  'contact_required',
  'channels_required',
  'moment_invalid',
  'moment_in_future',
  'day_invalid',
  'day_over',
  'day_too_far',
  'days_order',
  'score_required',
  'decline_reason_required',
  'nothing_to_correct',
  'assignee_required',
  'point_invalid',
  'place_required',
  'too_many_attachments',
  'too_many_answers',
  'too_many_parts',
] as const

/** Key of a field error: what a schema of `@meldpunt/domain/input` gives as message. */
export type FieldErrorKey = (typeof fieldErrorKeys)[number]

/** Whether a message is one of ours, so that it can be put in words. */
export const isFieldErrorKey = (message: string): message is FieldErrorKey =>
  fieldErrorKeys.some((key) => key === message)
