import type { ReportEvent, ReportEventType } from '../report/index.ts'

const reporterWords: readonly ReportEventType[] = ['replied', 'information_added']

/** What the reporter wrote in a mail: the process that read it only handed it over. */
export const isSaidByMail = ({ type, actor }: ReportEvent): boolean =>
  actor.kind === 'system' && actor.id === 'mail' && reporterWords.includes(type)
