import { type Kysely, sql } from 'kysely'

/** What an account had as claim when it last signed in, so that a changed mapping can say whom it touches; who changed what. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`alter table member
    add column claim_values text[] not null default '{}',
    add column signed_in_at timestamptz`.execute(db)
  await sql`create index member_claim_values on member using gin (claim_values)`.execute(db)
  await sql`create table admin_change (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    member_id uuid not null,
    kind text not null,
    data jsonb not null default '{}'
  )`.execute(db)
}
