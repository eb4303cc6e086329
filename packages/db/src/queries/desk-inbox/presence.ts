import type { Instant } from '@meldpunt/domain'
import { type Kysely, type RawBuilder, sql } from 'kysely'
import { at } from '../../connection/columns.ts'
import type { DB } from '../../schema.gen.ts'
import type { Present } from './desk-item.ts'

/** A tab says every fifteen seconds that it is there; one that died or lost its network is gone after two that failed. */
export const presenceAge = 40_000

type Here = { memberId: string; now: Instant }

/** Who else has a thing open, as a value of JSON; somebody who edits it in one of two tabs edits it. */
export const presentAt = (key: RawBuilder<unknown>, { memberId, now }: Here): RawBuilder<unknown> =>
  sql`(select coalesce(jsonb_agg(jsonb_build_object('memberId', p.member_id, 'name', p.name, 'mode', p.mode)
      order by p.name), '[]')
    from (select h.member_id, m.name, min(h.mode) as mode from presence h join member m on m.id = h.member_id
      where h.key = ${key} and h.member_id <> ${memberId} and h.seen_at > ${at(now - presenceAge)}
      group by h.member_id, m.name) p)`

const reportKey = 'report:'

/** Whether a thing is no complaint, or is for somebody who may know of complaints. */
export function mayBeKnown(key: string, seesComplaints: boolean): RawBuilder<boolean> {
  const reportId = key.startsWith(reportKey) ? key.slice(reportKey.length) : null
  return sql<boolean>`(${seesComplaints}
    or not exists (select from report r where r.id = ${reportId}::uuid and r.complaint))`
}

/** Who else has a thing open now; of a complaint only who may know of it hears that. */
export async function listPresent(
  db: Kysely<DB>,
  { key, seesComplaints, ...here }: Here & { key: string; seesComplaints: boolean },
): Promise<readonly Present[]> {
  const { rows } = await sql<{ present: readonly Present[] }>`select ${presentAt(sql`${key}::text`, here)}
    as present where ${mayBeKnown(key, seesComplaints)}`.execute(db)
  return rows[0]?.present ?? []
}
