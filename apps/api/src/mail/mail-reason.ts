/** Why a person has to look at a mail, or what is remarkable about it; the back-office has words for each. */
const mailReasons = [
  'encrypted',
  'calendar',
  'winmail',
  'empty',
  'no_sender',
  'own_address',
  'by_machine',
  'spam',
  'sender_unproven',
  'forged_reference',
  'not_their_report',
  'report_erased',
  'too_many_mails',
  'too_large',
  'broken',
  'failed',
  'refused',
  'clipped',
  'bounce_final',
  'bounce_late',
  'bounce_unknown',
] as const
export type MailReason = (typeof mailReasons)[number]

/** What is stored may be of a newer or older version: words that nobody has are left out. */
export const toMailReason = (why: string | null): MailReason | null =>
  mailReasons.find((known) => known === why) ?? null
