import type { ReportEventType } from '../report/index.ts'

/** Who can be told of something. */
export const noticeAudiences = ['reporter', 'merged_reporter', 'follower', 'department', 'partner'] as const
export type NoticeAudience = (typeof noticeAudiences)[number]

/** Nothing; that it happened; also what was written. */
export type Telling = 'nothing' | 'fact_only' | 'with_text'

const nobody = {
  reporter: 'nothing',
  merged_reporter: 'nothing',
  follower: 'nothing',
  department: 'nothing',
  partner: 'nothing',
} as const
/** Every change of status reaches those who wait for it (product.md, promise 1). */
const waiting = {
  ...nobody,
  reporter: 'fact_only',
  merged_reporter: 'fact_only',
  follower: 'fact_only',
} as const
const waitingWithText = {
  ...nobody,
  reporter: 'with_text',
  merged_reporter: 'with_text',
  follower: 'with_text',
} as const
const partnerToo = { partner: 'fact_only' } as const
const departmentToo = { department: 'with_text' } as const

/**
 * Who is told what of each event: the one place where that is decided (domain.md, what follows from an event). What was
 * written to the reporter alone reaches no follower.
 */
export const noticeTable = {
  submitted: { ...nobody, reporter: 'fact_only' },
  answered: { ...waiting, reporter: 'with_text' },
  reply_requested: { ...waiting, ...departmentToo, reporter: 'with_text' },
  replied: { ...waiting, ...departmentToo, partner: 'with_text' },
  waiting_ended: waiting,
  registered: { ...waiting, ...departmentToo },
  rerouted: { ...waiting, ...departmentToo },
  assigned: nobody,
  started: waiting,
  planned: waitingWithText,
  unplanned: waiting,
  handled: { ...waitingWithText, ...departmentToo, ...partnerToo },
  referred: { ...waiting, partner: 'with_text' },
  taken_back: { ...waiting, ...departmentToo, ...partnerToo },
  declined: { ...waiting, ...partnerToo, reporter: 'with_text' },
  withdrawn: { ...waiting, ...partnerToo, department: 'fact_only' },
  reporter_left: nobody,
  reopen_requested: { ...nobody, ...departmentToo },
  reopen_refused: { ...waiting, reporter: 'with_text' },
  reopened: { ...waiting, ...departmentToo },
  information_added: { ...nobody, ...departmentToo },
  update_posted: { ...waitingWithText, ...departmentToo },
  note_added: nobody,
  contact_changed: nobody,
  corrected: nobody,
  merged: waiting,
  unmerged: waiting,
  split: waiting,
  unsplit: waiting,
  part_changed: waiting,
  followed: nobody,
  unfollowed: nobody,
  reporter_linked: nobody,
  reporter_unlinked: nobody,
  rated: nobody,
  erased: nobody,
} as const satisfies Record<ReportEventType, Record<NoticeAudience, Telling>>
