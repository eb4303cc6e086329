import { type Database, listDepartments, listPartners, type NewNotice, type WriteHandle } from '@meldpunt/db'
import { noticesFor } from '@meldpunt/domain'
import { sql } from 'kysely'
import { personToTell } from './people/to-person-to-tell.ts'
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
      personOf: personToTell,
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

/**
 * What was told in twelve weeks left long ago: the log shows it, the outbox does not send it again. Inbox items of the last
 * days are still unread. Sms has no way out in the demo.
 */
export const markAsTold = async (trx: WriteHandle, now: number): Promise<void> => {
  await sql`with told as (
      update notice set
        state = case when channel = 'sms' then 'skipped' else 'sent' end,
        created_at = happened.recorded_at,
        attempts = 1,
        sent_at = case when channel <> 'sms' then happened.recorded_at + interval '3 seconds' end,
        read_at = case when channel = 'inbox' and happened.recorded_at < ${daysBefore(now, 4)}::timestamptz
          then happened.recorded_at + interval '1 day' end
      from report_event happened
      where happened.report_id = notice.report_id and happened.position = notice.event_position
        and (notice.state = 'waiting' or notice.channel = 'inbox')
      returning notice.id, notice.channel, notice.sent_at)
    insert into notice_attempt (notice_id, at, outcome)
      select id, sent_at, 'sent' from told where sent_at is not null and channel <> 'inbox'`.execute(trx)
}

const daysBefore = (now: number, days: number) => new Date(now - days * 86_400_000).toISOString()

/** Mijn Burgerprofiel of the demo begins empty: the last state of each dossier is sent there at the first start. */
export const leaveDossiersToSend = async (trx: WriteHandle): Promise<void> => {
  await sql`with newest as (
      select distinct on (report_id) id from notice where channel = 'dossier' order by report_id, event_position desc),
    left_to_send as (
      update notice set state = 'waiting', attempts = 0, sent_at = null from newest where newest.id = notice.id
      returning notice.id)
    delete from notice_attempt using left_to_send where notice_attempt.notice_id = left_to_send.id`.execute(
    trx,
  )
}
