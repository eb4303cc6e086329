export { type NoticeAudience, noticeAudiences, noticeTable, type Telling } from './notice-table.ts'
export { type NoticeWords, noticeWords, type Quote, type ToSay } from './notice-words.ts'
export { type Happened, type Notice, type NoticeKind, noticesFor, settlingTime } from './notices-for.ts'
export {
  type MergedReporter,
  type OutgoingChannel,
  outgoingChannels,
  type PersonOf,
  type PersonToTell,
} from './recipient.ts'
