import {
  type CommandType,
  formatInstant,
  type Language,
  type NextStep,
  nextStep,
  type Reading,
  type Report,
  reference,
  shownStatus,
  statementFor,
  statusLabels,
  timeline,
  trackSteps,
} from '@meldpunt/domain'
import type { Context } from '../../context.ts'
import { citizenMount, toAttachmentView } from '../../report-view/attachment-view.ts'
import { toHistory } from '../../report-view/history-entry.ts'
import { isLinkedByDesk } from '../../report-view/is-linked-by-desk.ts'
import { maskAddress } from '../../report-view/mask-address.ts'
import { readingOf } from '../../report-view/reading-of.ts'
import { titleOf } from '../../report-view/title-of.ts'
import type { FollowAction, FollowedBy, FollowFact, FollowView } from './follow-view.ts'
import type { Followed } from './read-followed.ts'

const actions: Partial<Record<CommandType, FollowAction>> = {
  reply: 'reply',
  add_information: 'addInformation',
  withdraw: 'withdraw',
  request_reopen: 'requestReopen',
  rate: 'rate',
  set_contact: 'setContact',
}

function factsOf(report: Report, next: NextStep, { language, names }: Reading): readonly FollowFact[] {
  const { category, place, receivedAt } = report
  const received = formatInstant(receivedAt, language)
  return [
    { code: 'holder', value: next.holder.name, detail: next.now },
    ...(next.when === null ? [] : [{ code: 'when', value: next.when, detail: null } as const]),
    ...(category === null
      ? []
      : [{ code: 'category', value: names.category(category), detail: null } as const]),
    ...(place === null ? [] : [{ code: 'place', value: place.text, detail: place.postcode } as const]),
    { code: 'received', value: received, detail: null },
  ]
}

const contactOf = (
  { contact, channels }: Report,
  { smsOffered }: Context['deps'],
): FollowView['contact'] => ({
  name: contact?.name ?? null,
  email: maskAddress(contact?.email ?? null),
  phone: maskAddress(contact?.phone ?? null),
  channels,
  smsOffered,
})

const photosOf = ({ attachments }: Followed): FollowView['photos'] =>
  attachments
    .filter(({ uploadedByKind }) => uploadedByKind === 'reporter')
    .map((attachment) => toAttachmentView(attachment, citizenMount))

function accountOf({ visitor }: Context, { report, events }: Followed): FollowedBy {
  const personId = visitor.kind === 'citizen' ? visitor.person?.personId : undefined
  if (personId === undefined) return null
  if (report.personId === null) return 'can_add'
  if (report.personId !== personId) return null
  return isLinkedByDesk(events) ? 'linked_by_desk' : 'mine'
}

/** What the reporter sees: where it stands, what comes next, every step, and only what can be done now. */
export function toFollowView(ctx: Context, followed: Followed, language: Language): FollowView {
  const { report, events, leading } = followed
  const reading = readingOf(ctx.deps, followed, language)
  const next = nextStep(report, reading)
  const status = shownStatus(leading ?? report)
  const entries = timeline(events, 'reporter', reading)
  return {
    reportId: report.id,
    reference: reference.format(report.reference),
    version: report.version,
    title: titleOf(report, reading),
    description: report.description,
    place: report.place?.text ?? null,
    language: report.language,
    receivedAt: report.receivedAt,
    status,
    statusLabel: statusLabels[language][status],
    statement: statementFor(report, reading),
    next,
    department: { code: report.department, name: reading.names.department(report.department) },
    waitingForYou: next.waitingForYou,
    question: report.status === 'awaiting_reply' ? { text: report.question, until: report.until } : null,
    facts: factsOf(report, next, reading),
    steps: trackSteps(events, reading),
    history: toHistory(entries, { ...followed, mount: citizenMount }),
    photos: photosOf(followed),
    contact: contactOf(report, ctx.deps),
    can: next.commands.flatMap((command) => actions[command] ?? []),
    account: accountOf(ctx, followed),
    rated: report.rated,
    mergedInto: report.frozen?.kind === 'merged' ? reference.format(report.frozen.intoReference) : null,
  }
}
