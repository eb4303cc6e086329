import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'
import type { Call } from './call.ts'
import { callColumns } from './call-columns.ts'

/** Nobody lets it ring longer; an exchange that lost the end of a call would let it ring for ever. */
const longestRing = 600_000

/** What one member has to do with: their own calls under way and all that ring, oldest first; and their own line. */
export type CallsOfMember = { line: string | null; calls: readonly Call[] }

export async function listCallsOf(
  db: Kysely<DB>,
  { memberId, now }: { memberId: string; now: Instant },
): Promise<CallsOfMember> {
  const [calls, line] = await Promise.all([
    sql<Call>`select ${callColumns} from call
      where member_id = ${memberId} and state in ('active', 'parked')
        or state = 'ringing' and direction = 'in' and rang_at > ${at(now - longestRing)}
      order by rang_at, id`.execute(db),
    sql<{ line: string }>`select line from member_line where member_id = ${memberId}`.execute(db),
  ])
  return { line: line.rows[0]?.line ?? null, calls: calls.rows }
}
