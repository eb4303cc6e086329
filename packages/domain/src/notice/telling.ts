import { type ReportEvent, type ReportEventType, shownStatus } from '../report/index.ts'
import { partnerOf, type Step } from '../timeline/step.ts'
import { type NoticeAudience, noticeTable, type Telling } from './notice-table.ts'

/** A department hears of these only as the answer of its own referral. */
const answersOfPartner: readonly ReportEventType[] = ['handled', 'reply_requested', 'update_posted']
/** What a split report shows moves only when a part moves it. */
const followsParts: readonly ReportEventType[] = ['split', 'unsplit', 'part_changed']

const statusShown = (report: Step['before']) => (report.status === 'none' ? null : shownStatus(report))

function isForDepartment({ event }: Step): boolean {
  return !answersOfPartner.includes(event.type) || event.actor.kind === 'partner'
}

/** A part never notifies those who wait: its parent does. A merged report is told of through the leading one. */
function isForWaiting({ event, before, after }: Step): boolean {
  if (after.partOf !== null) return false
  if (followsParts.includes(event.type)) return statusShown(before) !== statusShown(after)
  return after.frozen?.kind !== 'merged' || event.type === 'merged'
}

/** The table's word for one event and audience, with the conditions that a table cannot hold. */
export function tellingOf(step: Step, audience: Exclude<NoticeAudience, 'partner'>): Telling {
  const applies = audience === 'department' ? isForDepartment(step) : isForWaiting(step)
  return applies ? noticeTable[step.event.type][audience] : 'nothing'
}

const actsAsPartner = ({ actor }: ReportEvent): boolean => actor.kind === 'partner'

/** What the partner that has the report after the event is told. */
export function tellingOfPartner({ event, after }: Step): Telling {
  const has = partnerOf(after) !== null
  return has && (event.type === 'referred' || event.type === 'replied')
    ? noticeTable[event.type].partner
    : 'nothing'
}

/** The partner that lost the report by the act of somebody else: it is no longer needed. */
export function partnerNoLongerNeeded({ event, before, after }: Step): string | null {
  const had = partnerOf(before)
  const lost = had !== partnerOf(after) && !actsAsPartner(event)
  return lost && noticeTable[event.type].partner !== 'nothing' ? had : null
}
