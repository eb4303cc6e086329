import type { Kysely, Transaction } from 'kysely'
import type { DB as Schema } from './schema.gen.ts'

/** Any handle that can read: of a database or of a running transaction. */
export type ReadHandle = Kysely<Schema>
/** A running transaction. */
export type WriteHandle = Transaction<Schema>

export { BackupError } from './backup/backup-error.ts'
export { type BackupOptions, createBackup } from './backup/create-backup.ts'
export type { FileStore } from './backup/file-store.ts'
export type { Manifest as BackupManifest } from './backup/manifest.ts'
export { type RestoreOptions, restoreBackup } from './backup/restore-backup.ts'
export { createDatabase, type Database, type DatabaseOptions } from './connection/create-database.ts'
export { type HeldLock, holdLock } from './connection/hold-lock.ts'
export {
  type Channel as NotifyChannel,
  type Listening,
  type ListenOptions,
  listen,
} from './connection/listen.ts'
export * from './mail.ts'
export { migrateToLatest } from './migrate.ts'
export type {
  Answer,
  AnswerContent,
  AnswerKind,
  AnswerLanguage,
  AnswerText,
} from './queries/answer/answer.ts'
export {
  type AnswerFlag,
  type AnswerMiss,
  countGiven,
  listFlags,
  listMisses,
} from './queries/answer/answer-marks.ts'
export {
  type AnswerVersion,
  findAnswer,
  findAnswerByCode,
  listAnswers,
  listAnswerVersions,
  listIncidents,
} from './queries/answer/read-answers.ts'
export { type FoundAnswer, searchAnswers } from './queries/answer/search-answers.ts'
export {
  type Attachment,
  countAttachments,
  findAttachment,
  listAttachments,
} from './queries/attachments.ts'
export type { Call, CallState, KnownCaller } from './queries/call/call.ts'
export {
  countContactsSince,
  listPossibleCallers,
  listReportsOfCaller,
  type PossibleCaller,
} from './queries/call/find-caller.ts'
export { type CallsOfMember, listCallsOf } from './queries/call/list-calls-of.ts'
export { type Callback, type CallbackOutcome, callbackOutcomes } from './queries/callback/callback.ts'
export { listOpenCallbacks } from './queries/callback/list-callbacks.ts'
export {
  activeRuleSet,
  type Category,
  type CategoryGroup,
  type ClosingDay,
  type Department,
  listCategories,
  listCategoryGroups,
  listClosingDays,
  listDepartments,
  listPartners,
  type Partner,
} from './queries/city.ts'
export { countAccess } from './queries/count-access.ts'
export { countDeskItems, type DeskCounts } from './queries/desk-inbox/count-desk-items.ts'
export { countEarlierReports } from './queries/desk-inbox/count-earlier-reports.ts'
export {
  type DeskFilter,
  type DeskItem,
  type DeskKind,
  type DeskReason,
  type DeskView,
  deskKinds,
  deskViews,
  type Present,
} from './queries/desk-inbox/desk-item.ts'
export { isDeskItemOpen } from './queries/desk-inbox/is-waiting.ts'
export { type DeskPosition, listDeskItems } from './queries/desk-inbox/list-desk-items.ts'
export { countUnreadMentions, listMentions, type Mention } from './queries/desk-inbox/list-mentions.ts'
export { listPresent, presenceAge } from './queries/desk-inbox/presence.ts'
export { isInternalAttachment } from './queries/is-internal-attachment.ts'
export { isMigrated } from './queries/is-migrated.ts'
export { type AccessLine, listAccessOf } from './queries/list-access.ts'
export { type AdminChange, listAdminChanges } from './queries/list-admin-changes.ts'
export {
  type ContactCursor,
  type ContactFilter,
  type ContactTotals,
  countDeskContacts,
  type DeskContact,
  listDeskContacts,
} from './queries/list-desk-contacts.ts'
export { listEvents } from './queries/list-events.ts'
export {
  countNotices,
  findNotice,
  listNoticeAttempts,
  listNotices,
  type NoticeAttempt,
} from './queries/list-notices.ts'
export { listPublicReports, type PublicReport } from './queries/list-public-reports.ts'
export { findMemberBySubject, listMembers, type Member, type MemberRole } from './queries/members.ts'
export { type FoundPerson, findPeople } from './queries/omnibox/find-people.ts'
export { findReports, type ReportReader } from './queries/omnibox/find-reports.ts'
export { findSame, type SameReport } from './queries/omnibox/find-same.ts'
export { listLapsedPlans, listUnansweredQuestions } from './queries/overdue-work.ts'
export { type Candidate, findCandidates } from './queries/person/find-candidates.ts'
export {
  findPerson,
  findPersonByHash,
  findPersonBySubject,
  listPersons,
} from './queries/person/find-person.ts'
export { countUnread, type InboxItem, listInbox } from './queries/person/inbox.ts'
export { type KeptBeside, listKeptOfPerson } from './queries/person/kept-of-person.ts'
export { listEventsOfReports } from './queries/person/list-events-of-reports.ts'
export { listLooseReports } from './queries/person/list-loose-reports.ts'
export type { Person } from './queries/person/person.ts'
export {
  findModelVersion,
  findProposalModel,
  listModels,
  type ModelRecord,
} from './queries/proposal/find-model.ts'
export {
  countDecided,
  type DecidedCount,
  type DecidedReport,
  listDecidedReports,
  listProposalsOf,
  listUnproposed,
  type StoredCandidate,
  type StoredProposal,
} from './queries/proposal/list-proposals.ts'
export { countQueue } from './queries/queue/count-queue.ts'
export { listQueue, type QueuePage, type QueueSort } from './queries/queue/list-queue.ts'
export { type FacetCount, type QueueFacets, queueFacets } from './queries/queue/queue-facets.ts'
export type { DueFilter, QueueFilter } from './queries/queue/queue-filter.ts'
export type { QueueItem } from './queries/queue/queue-item.ts'
export {
  findNearby,
  listMergedReports,
  listParts,
  listReportsOfPerson,
  type NearbyReport,
  type ReportOfPerson,
} from './queries/reports.ts'
export {
  listIdlePersons,
  listReportsToErase,
  listRetentionRuns,
  listRetentionTerms,
  type RetentionRun,
  type RetentionTerm,
} from './queries/retention.ts'
export { findAccount, listAccounts, type StaffAccount } from './queries/staff-accounts.ts'
export { listStaffMappings, type StaffMapping } from './queries/staff-mappings.ts'
export { listStreets, type Street } from './queries/streets.ts'
export {
  findTextBlock,
  listTextBlocks,
  listTextBlockVersions,
} from './queries/text-blocks/list-text-blocks.ts'
export type { BlockText, TextBlock, TextBlockData } from './queries/text-blocks/text-block.ts'
export type { DB } from './schema.gen.ts'
export { categories as startingCategories } from './seed/categories.ts'
export { exampleReports } from './seed/examples/index.ts'
export { seedStartingData } from './seed/index.ts'
export {
  flagAnswer,
  recordMiss,
  reviewAnswer,
  setAnswerActive,
  settleFlag,
  settleMiss,
} from './stores/answer/answer-marks.ts'
export { insertAnswer, updateAnswer } from './stores/answer/save-answer.ts'
export { type Appended, appendEvents, type Change } from './stores/append-events.ts'
export {
  claimAttachments,
  deleteOrphans,
  type InsertedAttachment,
  insertAttachment,
  type NewAttachment,
} from './stores/attachments.ts'
export { forgetExchangeName, lockCall, lockCallByHand, lockCallOfExchange } from './stores/call/lock-call.ts'
export { listMembersOfLines, setMemberLine } from './stores/call/member-lines.ts'
export { parkActiveCall } from './stores/call/park-active-call.ts'
export { saveCall } from './stores/call/save-call.ts'
export { clearCallDraft, saveCallDraft } from './stores/call/save-call-draft.ts'
export { readCallNotice, tellCalls } from './stores/call/tell-calls.ts'
export {
  addMissedCall,
  insertCallback,
  settleCallback,
  settleCallbacksOf,
  tryCallback,
  withdrawMissedCall,
} from './stores/callback/callbacks.ts'
export { claimNotices } from './stores/claim-notices.ts'
export {
  type Appointment,
  type Contact as StoredContact,
  type ContactOutcome,
  contactOutcomes,
  insertContact,
  listContacts,
  type NewContact,
} from './stores/contacts.ts'
export { deleteExpired } from './stores/delete-expired.ts'
export { deleteOldData, type OldDataClass } from './stores/delete-old-data.ts'
export { deleteSessionsOfMember, deleteSessionsOfPerson } from './stores/delete-sessions.ts'
export {
  deleteDeskView,
  listDeskViews,
  type OwnDeskView,
  saveDeskView,
} from './stores/desk-inbox/desk-views.ts'
export { insertMentions, markMentionsRead } from './stores/desk-inbox/mentions.ts'
export { leavePresence, savePresence } from './stores/desk-inbox/save-presence.ts'
export { markDeskItemSeen, snoozeDeskItem } from './stores/desk-inbox/snooze.ts'
export { erasePersonalData } from './stores/erase-personal-data.ts'
export {
  type ErasureRequest,
  insertErasureRequest,
  listErasureRequests,
  settleErasureRequest,
} from './stores/erasure-requests.ts'
export { countFollowCodes, insertFollowCode, useFollowCode } from './stores/follow-codes.ts'
export { listForgottenFiles, settleForgottenFiles } from './stores/forgotten-files.ts'
export {
  countHeldAttachments,
  deleteHeldAttachment,
  listHeldAttachments,
  showHeldAttachment,
} from './stores/held-attachments.ts'
export { extendClaim, postponeNotice, skipNotice } from './stores/hold-notice.ts'
export {
  type InsertedCommand,
  insertCommand,
  type NewCommand,
  saveCommandResult,
} from './stores/insert-command.ts'
export { findReport, findReportByReference, type LoadedReport, lockReport } from './stores/lock-report.ts'
export { type Access, logAccess, logAccesses } from './stores/log-access.ts'
export { logAdminChange } from './stores/log-admin-change.ts'
export { markRead } from './stores/mark-read.ts'
export type { NewNotice } from './stores/new-notice.ts'
export type { NoticeResult, NoticeState, StoredNotice } from './stores/notice.ts'
export { claimResults, settleResult } from './stores/notice-results.ts'
export { beginVisit } from './stores/person/begin-visit.ts'
export { confirmEmail, startEmailChange } from './stores/person/change-email.ts'
export { ensurePersonByHash } from './stores/person/ensure-person-by-hash.ts'
export { forgetPerson } from './stores/person/forget-person.ts'
export { savePreferences } from './stores/person/save-preferences.ts'
export { listSealedOtherwise, replaceSealed, type SealedNumber } from './stores/person/sealed-numbers.ts'
export {
  type SignedIn,
  type SigningIn,
  TwoAccountsError,
  upsertSignedIn,
} from './stores/person/upsert-signed-in.ts'
export { withdrawLetters } from './stores/person/withdraw-letters.ts'
export { insertProposals, settleProposals } from './stores/proposal/keep-proposals.ts'
export { saveProposalModel } from './stores/proposal/save-model.ts'
export { publishRuleSet } from './stores/publish-rule-set.ts'
export { type RebuildOptions, type Rebuilt, rebuildReports } from './stores/rebuild-reports.ts'
export { revokeLinks, setReleased } from './stores/report-marks.ts'
export { finishRetentionRun, saveRetentionTerm, startRetentionRun } from './stores/retention.ts'
export { saveMember } from './stores/save-member.ts'
export { claimSessionCheck, deleteSession, type KeptSession, patchSession } from './stores/session-check.ts'
export { setMemberActive } from './stores/set-member-active.ts'
export {
  type ClaimedNotice,
  confirmNotice,
  type FailedNotice,
  failNotice,
  noticePauses,
  resendNotice,
} from './stores/settle-notice.ts'
export { deleteStaffMapping, insertStaffMapping, lockStaffMappings } from './stores/staff-mappings.ts'
export { saveTextBlock } from './stores/text-blocks/save-text-block.ts'
