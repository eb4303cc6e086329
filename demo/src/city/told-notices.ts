import { type Database, listDepartments, listPartners, type NewNotice, type WriteHandle } from '@meldpunt/db'
import { noticesFor } from '@meldpunt/domain'
import { sql } from 'kysely'
import type { Told } from './tell-city.ts'

export type Addresses = { departments: ReadonlyMap<string, string>; partners: ReadonlyMap<string, string> }

export const readAddresses = async (db: Database): Promise<Addresses> => {
  const [departments, partners] = await Promise.all([listDepartments(db.read), listPartners(db.read)])
  const byCode = (teams: readonly { code: string; mail: string }[]) =>
    new Map(teams.map(({ code, mail }) => [code, mail]))
  return { departments: byCode(departments), partners: byCode(partners) }
}

/** Whom the history of a report told what, by the same rules as when it really happens. */
export const toldNotices = (
  { chronicle }: Told,
  { departments, partners }: Addresses,
  newId: () => string,
): readonly NewNotice[] =>
  chronicle.steps().flatMap((step) =>
    noticesFor({
      ...step,
      mergedReporters: [],
      personOf: () => null,
      departmentAddress: (code) => departments.get(code) ?? null,
      partnerAddress: (code) => partners.get(code) ?? null,
      staffLanguage: 'nl',
    }).map(({ recipient, position, withText, settleUntil: _settled, ...notice }) => ({
      ...notice,
      id: newId(),
      recipientKey: recipient,
      eventPosition: position,
      data: { withText },
      settleUntil: null,
    })),
  )

/** The mails of twelve weeks left long ago: the log shows them, the outbox does not send them again. Other channels have no way out in the demo. */
export const markAsTold = async (trx: WriteHandle): Promise<void> => {
  await sql`with told as (
      update notice set
        state = case when channel = 'mail' then 'sent' else 'skipped' end,
        created_at = happened.recorded_at,
        attempts = 1,
        sent_at = case when channel = 'mail' then happened.recorded_at + interval '3 seconds' end
      from report_event happened
      where happened.report_id = notice.report_id and happened.position = notice.event_position and notice.state = 'waiting'
      returning notice.id, notice.sent_at)
    insert into notice_attempt (notice_id, at, outcome) select id, sent_at, 'sent' from told where sent_at is not null`.execute(
    trx,
  )
}
