import {
  type Access,
  type Attachment,
  type BadAddress,
  findBadAddress,
  findPerson,
  type LoadedReport,
  listAttachments,
  listEvents,
  listMergedReports,
  logAccess,
  type Person,
} from '@meldpunt/db'
import type { Report, ReportEvent } from '@meldpunt/domain'
import type { City } from '../../city/city.ts'
import { mayReadPersonal } from '../../command/access.ts'
import type { Context, SessionMember } from '../../context.ts'
import { type Delivery, readDelivery } from './read-delivery.ts'

/** Everything that the report page of staff is made from. */
export type Detail = LoadedReport & {
  city: City
  events: readonly ReportEvent[]
  attachments: readonly Attachment[]
  merged: readonly Report[]
  delivery: Delivery
  /** To whom the report is linked. */
  person: Person | null
  /** That mails to the reporter came back. */
  badAddress: BadAddress | null
  /** Whether this member may read texts, photos and contact data. */
  personal: boolean
}

/** Who looked at whose data is written down before it is shown. */
export async function readDetail(
  ctx: Context & { member: SessionMember },
  loaded: LoadedReport,
): Promise<Detail> {
  const { write } = ctx.deps.db
  const { id, personId } = loaded.report
  const personal = mayReadPersonal(ctx.member, loaded.report)
  const access: Access = {
    ...{ actor: 'member', memberId: ctx.member.memberId, personId },
    ...{ reportId: id, at: ctx.deps.clock(), what: 'report' },
  }
  const email = loaded.report.contact?.email ?? null
  const [city, events, attachments, merged, delivery, person, badAddress] = await Promise.all([
    ctx.deps.cityData.current(),
    listEvents(write, id),
    listAttachments(write, id),
    listMergedReports(write, id),
    readDelivery(write, id),
    personal && personId !== null ? findPerson(write, personId) : null,
    personal && email !== null ? findBadAddress(write, email) : null,
    personal ? logAccess(write, access) : null,
  ])
  return { ...loaded, city, events, attachments, merged, delivery, person, badAddress, personal }
}
