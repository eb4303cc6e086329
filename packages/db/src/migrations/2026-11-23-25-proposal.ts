import { type Kysely, sql } from 'kysely'

/**
 * Which categories a text points to: the models that were learned, and what was proposed for each report beside what a
 * person decided. Neither holds words of a reporter.
 */
export async function up(db: Kysely<unknown>): Promise<void> {
  await sql`create table proposal_model (
    version integer primary key,
    data jsonb,
    trained_at timestamptz not null,
    written integer not null,
    reported integer not null,
    held_out integer not null,
    top1 double precision not null,
    top3 double precision not null,
    coverage double precision not null,
    right_above double precision not null,
    threshold double precision not null
  )`.execute(db)
  await sql`comment on column proposal_model.data is
    'null once a newer model is in force: what was erased since is then in no model any more'`.execute(db)
  await sql`create table proposal (
    report_id uuid primary key references report on delete cascade,
    model_version integer not null references proposal_model,
    candidates jsonb not null,
    spoke boolean not null,
    source text not null,
    proposed_at timestamptz not null,
    chosen text,
    decided_at timestamptz
  )`.execute(db)
  await sql`comment on column proposal.spoke is 'whether the model was sure enough to show its candidates'`.execute(
    db,
  )
  await sql`create index proposal_decided on proposal (decided_at) where chosen is not null`.execute(db)
}
