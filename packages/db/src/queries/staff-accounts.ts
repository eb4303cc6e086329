import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'
import type { Member } from './members.ts'

/** A member of staff as administrators see them: also those put out of use, with what sign-in told. */
export type StaffAccount = Member & {
  active: boolean
  /** Null: never, or before this was kept. */
  signedInAt: Instant | null
  /** What the account had as claim at the last sign-in. */
  claimValues: readonly string[]
}

/** Every account that was ever here, those in use first, by name. */
export async function listAccounts(db: Kysely<DB>): Promise<readonly StaffAccount[]> {
  const { rows } =
    await sql<StaffAccount>`${selectAccounts} group by m.id order by m.active desc, m.name, m.id`.execute(db)
  return rows
}

/** Who has this account at the sign-in provider; null when nobody ever came with it. */
export async function findAccount(db: Kysely<DB>, subject: string): Promise<StaffAccount | null> {
  const { rows } =
    await sql<StaffAccount>`${selectAccounts} where m.subject = ${subject} group by m.id`.execute(db)
  return rows[0] ?? null
}

const selectAccounts = sql`select m.id as "memberId", m.subject, m.name, m.email, m.role, m.language, m.active,
  m.signed_in_at as "signedInAt", m.claim_values as "claimValues",
  coalesce(jsonb_agg(jsonb_build_object('code', d.department, 'role', d.role) order by d.department)
    filter (where d.department is not null), '[]') as departments
  from member m left join member_department d on d.member_id = m.id`
