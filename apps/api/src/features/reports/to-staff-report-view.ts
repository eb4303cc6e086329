import {
  type CommandType,
  legalCommands,
  type Report,
  reference,
  routingExplanation,
  shownStatus,
  statusLabels,
  timeline,
} from '@meldpunt/domain'
import { reopenTermEnds } from '../../city/terms.ts'
import { maySee } from '../../command/access.ts'
import { actorOf } from '../../command/actor-of.ts'
import { partsPastRegistered } from '../../command/parts.ts'
import type { Context, SessionMember } from '../../context.ts'
import { staffMount } from '../../report-view/attachment-view.ts'
import { toHistory } from '../../report-view/history-entry.ts'
import { toNoticeViews } from '../../report-view/notice-view.ts'
import { personalParts } from './personal-parts.ts'
import type { Detail } from './read-detail.ts'
import type { StaffReportView } from './staff-report-view.ts'
import { statusParts } from './status-parts.ts'

type StaffContext = Context & { member: SessionMember }

/** Commands that the table allows but that would be refused all the same, for what the table cannot know. */
function vainCommands({ deps }: StaffContext, { report, city, merged }: Detail): readonly CommandType[] {
  const passed = 'closedAt' in report && reopenTermEnds(city, report) < deps.clock()
  return [
    ...(passed ? (['request_reopen'] as const) : []),
    ...(merged.length > 0 ? (['merge'] as const) : []),
    ...(report.erased ? (['erase', 'link_reporter'] as const) : []),
    ...(report.followers.length === 0 ? (['unfollow'] as const) : []),
    ...(partsPastRegistered(report) > 0 ? (['unsplit'] as const) : []),
  ]
}

/** What this member can do now. */
function legalFor(ctx: StaffContext, detail: Detail): StaffReportView['legal'] {
  const actor = actorOf(ctx.member)
  if (!actor) return []
  const vain = vainCommands(ctx, detail)
  return legalCommands(detail.report, actor).filter((command) => !vain.includes(command))
}

/** Addresses of followers are for whom one of them calls; to the others it is enough how many there are. */
const followersFor = ({ followers }: Report, legal: StaffReportView['legal']) => ({
  followers: followers.length,
  followedBy: legal.includes('unfollow')
    ? followers.map(({ id, email, phone }) => ({ id, email, phone }))
    : [],
})

/** Who may not read personal data sees of the history what everybody may. */
function historyFor({ language }: StaffContext, detail: Detail): StaffReportView['timeline'] {
  const { events, personal, city } = detail
  const entries = timeline(events, personal ? 'staff' : 'public', { language, names: city.names(language) })
  const attachments = personal ? detail.attachments : []
  return toHistory(entries, { attachments, notices: detail.delivery.notices, mount: staffMount })
}

function categoryFor({ language }: StaffContext, { report, city }: Detail): StaffReportView['category'] {
  const category = city.findCategory(report.category)
  if (!category) return null
  const { code, names, needsPhoto, danger } = category
  return { code, label: names[language], needsPhoto, danger: danger?.[language] ?? null }
}

/** Other reports that belong to this one; a complaint among them is named only to who may see it. */
const linksOf = ({ member }: StaffContext, { report, merged, city }: Detail) => ({
  mergedInto:
    report.frozen?.kind === 'merged'
      ? { id: report.frozen.into, reference: reference.format(report.frozen.intoReference) }
      : null,
  partOf: report.partOf,
  merged: merged
    .filter((other) => maySee(member, other))
    .map(({ id, reference: digits }) => ({ id, reference: reference.format(digits) })),
  parts:
    report.frozen?.kind === 'split'
      ? report.frozen.parts
          .filter(({ category }) =>
            maySee(member, { complaint: city.findCategory(category)?.complaint ?? false }),
          )
          .map((part) => ({ ...part, reference: reference.format(part.reference) }))
      : [],
})

/** The report page of staff, with only what this member may read and do. */
export function toStaffReportView(ctx: StaffContext, detail: Detail): StaffReportView {
  const { report, city, personal, delivery, released } = detail
  const status = shownStatus(report)
  const { department } = report
  const legal = legalFor(ctx, detail)
  return {
    id: report.id,
    reference: reference.format(report.reference),
    version: report.version,
    fieldsVersion: report.fieldsVersion,
    status,
    statusLabel: statusLabels[ctx.language][status],
    personalHidden: !personal,
    category: categoryFor(ctx, detail),
    complaint: report.complaint,
    public: report.public,
    released,
    channel: report.channel,
    language: report.language,
    receivedAt: report.receivedAt,
    seenAt: report.seenAt,
    department: { code: department, name: city.names(ctx.language).department(department) },
    legal,
    timeline: historyFor(ctx, detail),
    routing: routingExplanation(detail.events),
    notices: toNoticeViews(delivery, personal),
    rated: report.rated,
    badAddress: detail.badAddress,
    erased: report.erased,
    ...followersFor(report, legal),
    ...linksOf(ctx, detail),
    ...personalParts(ctx, detail),
    ...statusParts(ctx, detail),
  }
}
