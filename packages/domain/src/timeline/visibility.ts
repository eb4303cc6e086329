import type { ReportEventType } from '../report/index.ts'

/** Who reads: the reporter, somebody who follows, anybody, the partner of a referral, staff. */
export const audiences = ['reporter', 'follower', 'public', 'partner', 'staff'] as const
export type Audience = (typeof audiences)[number]

/** Not at all; that it happened; also what people wrote and the photos. */
export type Visibility = 'hidden' | 'fact' | 'text'

const allFact = {
  reporter: 'fact',
  follower: 'fact',
  public: 'fact',
  partner: 'fact',
  staff: 'fact',
} as const
const allFactReasonForStaff = { ...allFact, staff: 'text' } as const
const staffOnly = {
  reporter: 'hidden',
  follower: 'hidden',
  public: 'hidden',
  partner: 'hidden',
  staff: 'fact',
} as const
const reporterAndStaff = { ...staffOnly, reporter: 'fact' } as const
const conversation = {
  reporter: 'text',
  follower: 'fact',
  public: 'fact',
  partner: 'text',
  staff: 'text',
} as const

/**
 * Who may see what of each event: the one place where that is decided. What a reporter wrote is for the reporter, staff
 * and the partner who does the work; a reason of staff is for staff; an explanation is for the reporter; a public update
 * is for all. A follower also sees the result, anybody only that there is one.
 */
export const visibility = {
  submitted: conversation,
  answered: { ...conversation, partner: 'fact' },
  reply_requested: conversation,
  replied: conversation,
  waiting_ended: allFact,
  registered: allFact,
  rerouted: allFactReasonForStaff,
  assigned: staffOnly,
  started: allFact,
  planned: { ...allFact, reporter: 'text', follower: 'text', staff: 'text' },
  unplanned: allFactReasonForStaff,
  handled: { ...conversation, follower: 'text' },
  referred: { ...allFact, partner: 'text', staff: 'text' },
  taken_back: { ...allFact, partner: 'text', staff: 'text' },
  declined: { ...allFact, reporter: 'text', staff: 'text' },
  withdrawn: allFact,
  reporter_left: reporterAndStaff,
  reopen_requested: { ...staffOnly, reporter: 'text', follower: 'fact', staff: 'text' },
  reopen_refused: { ...staffOnly, reporter: 'text', follower: 'fact', staff: 'text' },
  reopened: allFactReasonForStaff,
  information_added: { ...staffOnly, reporter: 'text', partner: 'text', staff: 'text' },
  update_posted: { reporter: 'text', follower: 'text', public: 'text', partner: 'text', staff: 'text' },
  note_added: { ...staffOnly, staff: 'text' },
  contact_changed: reporterAndStaff,
  corrected: { ...reporterAndStaff, follower: 'fact', partner: 'fact', staff: 'text' },
  merged: { ...allFact, partner: 'hidden' },
  unmerged: { ...allFact, partner: 'hidden', staff: 'text' },
  split: { ...allFact, partner: 'hidden' },
  unsplit: { ...allFact, partner: 'hidden', staff: 'text' },
  part_changed: { ...reporterAndStaff, follower: 'fact' },
  followed: staffOnly,
  unfollowed: staffOnly,
  reporter_linked: reporterAndStaff,
  reporter_unlinked: reporterAndStaff,
  rated: { ...staffOnly, reporter: 'text', staff: 'text' },
  erased: { ...reporterAndStaff, follower: 'fact' },
} as const satisfies Record<ReportEventType, Record<Audience, Visibility>>
