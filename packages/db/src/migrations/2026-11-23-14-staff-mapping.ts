import { type Kysely, sql } from 'kysely'

/** Which value of the sign-in provider's claim makes somebody what in which department; sessions found by who has them. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table staff_mapping (
    claim_value text not null,
    role text not null check (role in ('clerk', 'department', 'lead', 'admin', 'manager', 'ombudsman')),
    department text not null references department,
    created_by text not null,
    created_at timestamptz not null default now(),
    primary key (claim_value, role, department)
  )`.execute(db)
  await sql`create index session_member on session ((sess -> 'member' ->> 'memberId'))`.execute(db)
  await sql`create index session_person on session ((sess -> 'person' ->> 'personId'))`.execute(db)
}
