import { type Kysely, sql } from 'kysely'

/** `report_id` is the id of the draft until the report exists, so it cannot be a foreign key. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table attachment (
    id uuid primary key,
    report_id uuid not null,
    client_id text not null,
    kind text not null check (kind in ('photo', 'file')),
    state text not null default 'stored' check (state in ('stored', 'claimed', 'released')),
    content_hash text not null,
    width integer,
    height integer,
    bytes integer not null,
    media_type text not null,
    storage_key text not null,
    thumb_key text,
    uploaded_by_kind text not null,
    uploaded_by_id text,
    created_at timestamptz not null,
    claimed_at timestamptz,
    unique (report_id, client_id)
  )`.execute(db)
  await sql`create index attachment_orphans on attachment (created_at) where state = 'stored'`.execute(db)
}
