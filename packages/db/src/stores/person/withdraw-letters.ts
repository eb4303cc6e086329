import { sql, type Transaction } from 'kysely'
import type { DB } from '../../schema.gen.ts'

type Reach = { email: string | null; phone: string | null }
type Withdrawal = { reportId: string; personId: string; contact: Reach | null }

/**
 * For a report that is no longer a person's: what still waits to go to their own address is cancelled, unless the contact
 * details of the report name that address too. Gives whether anything went there already, with the secret link in it.
 */
export async function withdrawLetters(
  trx: Transaction<DB>,
  { reportId, personId, contact }: Withdrawal,
): Promise<{ wentOut: boolean }> {
  const { email = null, phone = null } = contact ?? {}
  const { rows } = await sql<{ wentOut: boolean }>`with
    theirs as (select n.id, n.state from notice n join person p on p.id = ${personId}
      where n.report_id = ${reportId} and n.audience = 'reporter' and n.channel in ('mail', 'sms')
        and lower(n.address) in (lower(p.email), p.phone)
        and lower(n.address) is distinct from lower(${email}::text) and n.address is distinct from ${phone}::text),
    cancelled as (update notice set state = 'cancelled'
      where id in (select id from theirs where state = 'waiting'))
    select exists (select from theirs where state in ('claimed', 'sent', 'failed')) as "wentOut"`.execute(trx)
  return rows[0] ?? { wentOut: false }
}
