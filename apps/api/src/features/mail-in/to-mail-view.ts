import { findReport, findReportByReference, type IncomingMail, type ReadHandle } from '@meldpunt/db'
import { reference } from '@meldpunt/domain'
import { maySee } from '../../command/access.ts'
import type { SessionMember } from '../../context.ts'
import { toMailReason } from '../../mail/mail-reason.ts'
import { type MailView, type PartProblem, partProblems } from './mail-view.ts'
import { referencesIn } from './signs/find-addressee.ts'

const asProblem = (problem: string | null): PartProblem | null =>
  problem === null ? null : (partProblems.find((known) => known === problem) ?? 'only_in_mail')

const rawUrlOf = (id: string): string => `/balie/api/mail/${id}`

/** Everything of a mail but what is about other reports. */
const factsOf = (mail: IncomingMail): Omit<MailView, 'report' | 'names'> => ({
  ...{ id: mail.id, receivedAt: mail.receivedAt, subject: mail.subject, text: mail.text, kind: mail.kind },
  from: { address: mail.fromAddress, name: mail.fromName },
  ...{ state: mail.state, why: toMailReason(mail.why), bytes: mail.size },
  attachments: mail.attachments.map((part) => ({ ...part, problem: asProblem(part.problem) })),
  rawUrl: mail.rawKey === null ? null : rawUrlOf(mail.id),
  ...{ settledAs: mail.settledAs, handledAt: mail.handledAt },
})

type Looking = { db: ReadHandle; member: SessionMember }
type Named = { id: string; reference: string }

/** The mail for a member of staff; of reports that they may not see it says nothing. */
export async function toMailView({ db, member }: Looking, mail: IncomingMail): Promise<MailView> {
  const its = mail.reportId === null ? null : await findReport(db, mail.reportId)
  const mentioned = mail.state === 'open' ? referencesIn(mail.subject).slice(0, 5) : []
  const found = await Promise.all(mentioned.map((digits) => findReportByReference(db, digits)))
  const toNamed = (loaded: (typeof found)[number]): Named[] =>
    loaded && maySee(member, loaded.report)
      ? [{ id: loaded.report.id, reference: reference.format(loaded.report.reference) }]
      : []
  return { ...factsOf(mail), report: toNamed(its)[0] ?? null, names: found.flatMap(toNamed) }
}
