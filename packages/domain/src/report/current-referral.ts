import type { Report } from './state.ts'

/** The referral that is running now, also while its partner waits for a reply; null while the city has the report. */
export function currentReferral(report: Report): { partner: string; referral: number } | null {
  const holder = report.status === 'awaiting_reply' ? report.before : report
  return holder.status === 'referred' ? holder : null
}
