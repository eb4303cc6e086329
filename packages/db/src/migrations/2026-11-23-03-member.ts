import { type Kysely, sql } from 'kysely'

/** Staff, as the sign-in provider knows them (`subject`), and what they are in which department. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table member (
    id uuid primary key,
    subject text not null unique,
    name text not null,
    email text not null,
    role text not null check (role in ('clerk', 'department', 'lead', 'admin', 'manager', 'ombudsman')),
    language text not null default 'nl',
    active boolean not null default true
  )`.execute(db)
  await sql`create table member_department (
    member_id uuid not null references member on delete cascade,
    department text not null references department,
    role text not null check (role in ('member', 'lead')),
    primary key (member_id, department)
  )`.execute(db)
  await sql`create index member_department_department on member_department (department)`.execute(db)
}
