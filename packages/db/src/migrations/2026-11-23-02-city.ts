import { type Kysely, sql } from 'kysely'

/** What makes the software this city's: departments, partners, categories, routing rules, closing days. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table department (
    code text primary key,
    position integer not null,
    data jsonb not null,
    active boolean not null default true
  )`.execute(db)
  await sql`create table partner (
    code text primary key,
    position integer not null,
    data jsonb not null,
    active boolean not null default true
  )`.execute(db)
  await sql`create table category_group (
    code text primary key,
    position integer not null,
    data jsonb not null
  )`.execute(db)
  await sql`create table category (
    code text primary key,
    position integer not null,
    data jsonb not null,
    active boolean not null default true
  )`.execute(db)
  await sql`create table routing_rule_set (
    version integer primary key,
    rules jsonb not null,
    zones jsonb not null,
    published_at timestamptz not null,
    published_by text not null
  )`.execute(db)
  await sql`create table calendar_closing_day (day date primary key, name text not null)`.execute(db)
}
