import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { adminRouter } from './features/admin/admin-router.ts'
import { answerRouter } from './features/answers/answer-router.ts'
import {
  add as addCallback,
  settle as settleCallback,
  tried as triedCallback,
} from './features/callbacks/change.ts'
import { list as listCallbacks } from './features/callbacks/list.ts'
import { callRouter } from './features/calls/call-router.ts'
import { categories } from './features/city/categories.ts'
import { list as listContacts } from './features/contacts/list.ts'
import { registerByPhone } from './features/contacts/register-by-phone.ts'
import { facets } from './features/desk/facets.ts'
import { lists } from './features/desk/lists.ts'
import { promise } from './features/desk/promise.ts'
import { queue } from './features/desk/queue.ts'
import { views } from './features/desk/views.ts'
import { inboxRouter } from './features/desk-inbox/inbox-router.ts'
import { followRouter } from './features/follow/follow-router.ts'
import { submit } from './features/follow/submit.ts'
import { mailRouter } from './features/mail-in/mail-router.ts'
import { membersRouter, mentionRouter } from './features/mentions/mention-router.ts'
import { nearby } from './features/omnibox/nearby.ts'
import { omnibox } from './features/omnibox/omnibox.ts'
import { candidates } from './features/people/candidates.ts'
import { link } from './features/people/link.ts'
import { personRouter } from './features/people/person-router.ts'
import { presenceRouter } from './features/presence/presence-router.ts'
import { privacyRouter } from './features/privacy/privacy-router.ts'
import { proposalInsight } from './features/proposals/insight.ts'
import { propose } from './features/proposals/propose.ts'
import { listNotices } from './features/reports/list-notices.ts'
import { reportRouter } from './features/reports/report-router.ts'
import { resendNotice } from './features/reports/resend-notice.ts'
import { retentionRouter } from './features/retention/retention-router.ts'
import { me } from './features/session/me.ts'
import { textBlockRouter } from './features/text-blocks/text-block-router.ts'
import { liveRouter } from './live/live-router.ts'
import { createCallerFactory, router } from './trpc.ts'

/** Everything that can be asked of the server; mounted twice, once for citizens and once for staff. */
export const appRouter = router({
  answer: answerRouter,
  city: router({ categories, propose }),
  insight: router({ proposals: proposalInsight }),
  citizen: router({ submit }),
  follow: followRouter,
  person: personRouter,
  people: router({ candidates, link }),
  session: router({ me }),
  desk: router({ queue, facets, views, lists, omnibox, nearby, promise, registerByPhone }),
  inbox: inboxRouter,
  presence: presenceRouter,
  mention: mentionRouter,
  members: membersRouter,
  textBlock: textBlockRouter,
  calls: callRouter,
  callback: router({ list: listCallbacks, add: addCallback, tried: triedCallback, settle: settleCallback }),
  contact: router({ list: listContacts }),
  report: reportRouter,
  notice: router({ list: listNotices, resend: resendNotice }),
  mail: mailRouter,
  live: liveRouter,
  admin: adminRouter,
  privacy: privacyRouter,
  retention: retentionRouter,
})

export const createCaller = createCallerFactory(appRouter)

export type AppRouter = typeof appRouter
export type Caller = ReturnType<typeof createCaller>
export type RouterInputs = inferRouterInputs<AppRouter>
export type RouterOutputs = inferRouterOutputs<AppRouter>

export type { ComparedField, FieldChange } from './command/difference.ts'
export type {
  AdminChangesView,
  AdminChangeView,
  MappingLine,
  MappingsView,
  StaffMemberView,
  StandingView,
  TouchedMember,
} from './features/admin/admin-view.ts'
export type {
  AnswerHit,
  AnswerMissView,
  AnswerVersionView,
  AnswerView,
  EditedAnswer,
  IncidentView,
  PublicAnswerView,
  SavedAnswerView,
} from './features/answers/answer-view.ts'
export type { CallbackView } from './features/callbacks/callback-view.ts'
export type { CallerReport, CallerView, CallsView, CallView } from './features/calls/call-view.ts'
export type { FollowedForView } from './features/calls/followed-for-view.ts'
export type { CategoryView, QuestionView } from './features/city/category-view.ts'
export type { ContactRow, ContactsView } from './features/contacts/contacts-view.ts'
export type { RegisteredByPhoneView } from './features/contacts/registered-by-phone-view.ts'
export type { ListsView } from './features/desk/lists-view.ts'
export type { PromiseView } from './features/desk/promise-view.ts'
export type { Facet, FacetsView, QueueRow, QueueView, SavedView } from './features/desk/queue-view.ts'
export type {
  DeskInboxView,
  DeskInboxViewName,
  DeskItem,
  OwnViewView,
  ProposalView,
} from './features/desk-inbox/inbox-view.ts'
export type { FollowAction, FollowedBy, FollowFact, FollowView } from './features/follow/follow-view.ts'
export type { SubmittedView } from './features/follow/submitted-view.ts'
export type { MailView, PartProblem } from './features/mail-in/mail-view.ts'
export type { ColleagueView, MentionsView, MentionView } from './features/mentions/mention-view.ts'
export type { NearbyReportView, NearbyView } from './features/omnibox/nearby-view.ts'
export type { MatchedRange, OmniboxView, OmniHit, OmniKind } from './features/omnibox/omnibox-view.ts'
export type { CandidatesView, CandidateView } from './features/people/candidates-view.ts'
export type { InboxEntry, InboxView } from './features/people/inbox-view.ts'
export type { KeptReport, KeptView } from './features/people/kept-view.ts'
export type { MyReport, MyReportsView } from './features/people/my-reports-view.ts'
export type { PreferencesView } from './features/people/preferences-view.ts'
export type { PersonSessionView } from './features/people/session.ts'
export type {
  AccessLineView,
  AccessLogView,
  ErasureRequestView,
  HinderingReport,
} from './features/privacy/privacy-view.ts'
export type { Compared, ProposalInsightView, ProposalsView } from './features/proposals/proposals-view.ts'
export type {
  NoticePreview,
  ProposedRoutingView,
  StaffAttachmentView,
  StaffReportView,
} from './features/reports/staff-report-view.ts'
export type {
  RetentionRunView,
  RetentionTermView,
  RetentionView,
} from './features/retention/retention-view.ts'
export type { MeView } from './features/session/me.ts'
export type {
  FilledBlockView,
  OfferedBlock,
  SavedBlockView,
  TextBlockView,
} from './features/text-blocks/text-block-view.ts'
export type { Change } from './live/changes.ts'
export type { Signal } from './live/signals.ts'
export type { MailReason } from './mail/mail-reason.ts'
export type { RejectionData, StaleData } from './rejections.ts'
export type { AttachmentView } from './report-view/attachment-view.ts'
export type { DueView } from './report-view/due-view.ts'
export type { HistoryEntry } from './report-view/history-entry.ts'
export type { NoticeView } from './report-view/notice-view.ts'
export type { PresentView } from './report-view/present-view.ts'
