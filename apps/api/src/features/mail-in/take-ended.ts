import { noticesNamed } from '../../mail/mail-ids.ts'
import { reportsNamed } from './find-its-report.ts'
import type { MailInDeps } from './mail-in-deps.ts'
import type { ReadMail } from './read-mail.ts'
import { findAddressee } from './signs/find-addressee.ts'
import type { Plan } from './take-letter.ts'

/**
 * Nothing comes of what a program answered or of a mail of ours that came back; it stands with the report that it names, for
 * staff to see, and is forgotten with it.
 */
export async function planEnded(
  { db, own }: MailInDeps,
  mail: ReadMail,
  kind: 'loop' | 'auto_reply',
): Promise<Plan> {
  const addressee = findAddressee(mail, own)
  const ours = noticesNamed(mail.messageId ?? '', own.host).map(({ noticeId }) => noticeId)
  const references = [...addressee.references, ...addressee.byToken.map(({ reference }) => reference)]
  const noticeIds = [...ours, ...addressee.noticeIds]
  const [report] = await reportsNamed({ db: db.write }, { ...addressee, references, noticeIds })
  return {
    fate: { kind, state: 'done', why: null, reportId: null },
    carryOut: async () => (report && !report.erased ? report.id : null),
  }
}
