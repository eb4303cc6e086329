import type { Instant } from '@meldpunt/domain'
import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'
import type { MemberRole } from './members.ts'

/** A value of the sign-in provider's claim, and what it makes somebody. */
export type StaffMapping = {
  claimValue: string
  role: MemberRole
  department: string
  createdBy: string
  createdAt: Instant
}

/** The whole table, or the lines for the values that somebody's claim has. */
export async function listStaffMappings(
  db: Kysely<DB>,
  claimValues: readonly string[] | null = null,
): Promise<readonly StaffMapping[]> {
  const named = claimValues === null ? sql`true` : sql`claim_value = any(${[...claimValues]}::text[])`
  const { rows } = await sql<StaffMapping>`select claim_value as "claimValue", role, department,
      created_by as "createdBy", created_at as "createdAt"
    from staff_mapping where ${named} order by department, role, claim_value`.execute(db)
  return rows
}
