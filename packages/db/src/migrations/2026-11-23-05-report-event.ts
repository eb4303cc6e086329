import { type Kysely, sql } from 'kysely'

/** Append only: a trigger lets nothing change but `personal` to null, which is how a report is erased. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table report_event (
    report_id uuid not null references report,
    position integer not null check (position > 0),
    id uuid not null unique,
    type text not null,
    event_version integer not null,
    actor_kind text not null,
    actor_id text,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    facts jsonb not null,
    personal jsonb,
    primary key (report_id, position)
  )`.execute(db)
  await sql`create function report_event_is_append_only() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' and new.personal is null
        and to_jsonb(new) - 'personal' = to_jsonb(old) - 'personal' then return new; end if;
      raise exception 'report_event is append only';
    end $$`.execute(db)
  await sql`create trigger report_event_is_append_only before update or delete on report_event
    for each row execute function report_event_is_append_only()`.execute(db)
}
