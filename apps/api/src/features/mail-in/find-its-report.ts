import {
  findNotice,
  findPerson,
  findReport,
  findReportByReference,
  type LoadedReport,
  type ReadHandle,
} from '@meldpunt/db'
import type { Report } from '@meldpunt/domain'
import { provesReply } from '../../mail/mail-ids.ts'
import type { Addressee } from './signs/find-addressee.ts'

export type ItsReport =
  | { kind: 'report'; report: Report }
  /** It names none that exists. */
  | { kind: 'none' }
  | { kind: 'refused'; why: 'forged_reference' | 'not_their_report' }

type Asking = { db: ReadHandle; linkKey: Buffer }

async function provenByToken({ db, linkKey }: Asking, { byToken }: Addressee): Promise<ItsReport> {
  for (const { reference, token } of byToken) {
    const loaded = await findReportByReference(db, reference)
    if (loaded && provesReply(linkKey, loaded.report.id, token))
      return { kind: 'report', report: loaded.report }
  }
  return byToken.length > 0 ? { kind: 'refused', why: 'forged_reference' } : { kind: 'none' }
}

/** Every report that a mail names, proved or not. */
export async function reportsNamed(
  { db }: Pick<Asking, 'db'>,
  addressee: Addressee,
): Promise<readonly Report[]> {
  const notices = await Promise.all(addressee.noticeIds.slice(0, 20).map((id) => findNotice(db, id)))
  const ids = new Set([...addressee.reportIds, ...notices.flatMap((notice) => notice?.reportId ?? [])])
  const loaded: (LoadedReport | null)[] = []
  for (const id of [...ids].slice(0, 20)) loaded.push(await findReport(db, id))
  for (const digits of addressee.references.slice(0, 5)) loaded.push(await findReportByReference(db, digits))
  return loaded.flatMap((one) => one?.report ?? [])
}

/** An address that we know of a report: the reporter's own, or that of the account. */
async function isKnownTo({ db }: Asking, { contact, personId }: Report, address: string): Promise<boolean> {
  const wanted = address.toLowerCase()
  if (contact?.email?.toLowerCase() === wanted) return true
  const person = personId === null ? null : await findPerson(db, personId)
  return person?.emailConfirmed === true && person.email?.toLowerCase() === wanted
}

/**
 * The report that a mail is for. The token of the reply address proves it, as a secret link does; a number in the subject or
 * a place in the thread is enough only from an address of that report, since anybody can write those down.
 */
export async function findItsReport(asking: Asking, addressee: Addressee, from: string): Promise<ItsReport> {
  const proven = await provenByToken(asking, addressee)
  if (proven.kind !== 'none') return proven
  const reports = await reportsNamed(asking, addressee)
  for (const report of reports) if (await isKnownTo(asking, report, from)) return { kind: 'report', report }
  return reports.length > 0 ? { kind: 'refused', why: 'not_their_report' } : { kind: 'none' }
}
