import type { Report } from '@meldpunt/domain'

/** Number of the referral that a partner has now, also while it asks the reporter something; null when none is open. */
export function openReferral(report: Report): number | null {
  if (report.status === 'referred') return report.referral
  const before = report.status === 'awaiting_reply' ? report.before : null
  return before?.status === 'referred' ? before.referral : null
}
