import { type Kysely, sql } from 'kysely'
import type { DB } from '../schema.gen.ts'

/**
 * What the accounts of the pilot city have as claim: `meldpunt:<department>:<role>`. Only into an empty table: a line that
 * an administrator took away stays away, and an empty table would let nobody in to fill it.
 */
export async function insertStaffMappings(db: Kysely<DB>): Promise<void> {
  await sql`insert into staff_mapping (claim_value, role, department, created_by)
    select 'meldpunt:' || d.code || ':' || r.role, r.role, d.code, 'starting data'
    from department d, unnest(array['clerk', 'department', 'lead', 'admin', 'manager', 'ombudsman']) as r(role)
    where (r.role in ('department', 'lead') or r.role in ('clerk', 'admin', 'manager') and d.code = '1777'
      or r.role = 'ombudsman' and d.code = 'ombudsdienst')
    and not exists (select from staff_mapping)
    on conflict do nothing`.execute(db)
}
