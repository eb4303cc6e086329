import { findMail, findReport, type IncomingMail, logAccess } from '@meldpunt/db'
import { mayReadPersonal } from '../../command/access.ts'
import type { CoreDeps, SessionMember } from '../../context.ts'

/** The desk reads every mail; a department those of reports that it may read. */
async function mayRead({ db }: CoreDeps, member: SessionMember, mail: IncomingMail): Promise<boolean> {
  if (mail.reportId === null) return member.role === 'clerk'
  const loaded = await findReport(db.write, mail.reportId)
  return loaded !== null && mayReadPersonal(member, loaded.report)
}

type Reading = { id: string; what: 'mail' | 'mail_file' }

/** A mail for a member of staff who may read it, written down before it is shown; null for everybody else. */
export async function readMailFor(
  deps: CoreDeps,
  member: SessionMember,
  { id, what }: Reading,
): Promise<IncomingMail | null> {
  const mail = await findMail(deps.db.write, id)
  if (mail === null || !(await mayRead(deps, member, mail))) return null
  const line = {
    actor: 'member',
    memberId: member.memberId,
    personId: null,
    reportId: mail.reportId,
  } as const
  await logAccess(deps.db.write, { ...line, what, at: deps.clock() })
  return mail
}
