import { type Kysely, sql, type Transaction } from 'kysely'
import type { MemberRole } from '../queries/members.ts'
import type { DB } from '../schema.gen.ts'

type Mapping = { claimValue: string; role: MemberRole; department: string }

/** Lets nobody else change the table until the transaction ends: whether a line is the last of its kind stays true. */
export async function lockStaffMappings(trx: Transaction<DB>): Promise<void> {
  await sql`lock table staff_mapping in share row exclusive mode`.execute(trx)
}

/** Puts a value of the provider's claim with a role in a department; false when it stands there already. */
export async function insertStaffMapping(
  db: Kysely<DB>,
  { claimValue, role, department, createdBy }: Mapping & { createdBy: string },
): Promise<boolean> {
  const { rows } = await sql`insert into staff_mapping (claim_value, role, department, created_by)
    values (${claimValue}, ${role}, ${department}, ${createdBy}) on conflict do nothing
    returning pg_notify('city_changed', '')`.execute(db)
  return rows.length === 1
}

/** Takes one away; false when it does not stand there. */
export async function deleteStaffMapping(
  db: Kysely<DB>,
  { claimValue, role, department }: Mapping,
): Promise<boolean> {
  const { rows } = await sql`delete from staff_mapping
    where claim_value = ${claimValue} and role = ${role} and department = ${department}
    returning pg_notify('city_changed', '')`.execute(db)
  return rows.length === 1
}
